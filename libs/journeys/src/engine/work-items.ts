import { systemActor, type Actor, type Tx } from '@passerelle/platform';
import type { Journey } from './journey';
import type { Machinery } from './machinery';
import { makeMoves } from './make-moves';
import type { ActInput } from './move';
import type { ActOrder, Outcome } from './orders';
import { isVoid, tellOtherwise } from './otherwise';
import { readJourneys, readNow } from './read-journeys';

interface ClaimedItem {
  id: string;
  journey_id: string;
  act: string;
  cause: string;
  bulk_id: string | null;
}

interface BulkRow {
  id: string;
  input: Record<string, unknown>;
  asked_by: string | null;
  asked_as: Actor['role'];
  cancelled_at: Date | null;
}

/**
 * Claims ready work of one group and does it, in the open transaction. A crash gives everything back.
 * @returns how many items were settled; 0 = nothing is ready
 */
export async function doReadyWork(
  tx: Tx,
  machinery: Machinery,
  groupId: string,
  limit: number,
): Promise<number> {
  const claimed: ClaimedItem[] = await tx.query(
    `SELECT id, journey_id, act, cause, bulk_id FROM work_items
     WHERE group_id = $1 AND dead_at IS NULL AND not_before <= app_now()
     ORDER BY not_before, id LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [groupId, limit],
  );
  const items = onePerJourney(claimed);
  if (items.length === 0) return 0;
  const now = await readNow(tx);
  const bulks = await readBulks(tx, items);
  const words = await readBulkWords(tx, items);
  const journeys = await readJourneys(tx, items.map((item) => item.journey_id), 'locked'); // prettier-ignore
  const orders: ActOrder[] = [];
  for (const item of items) {
    const journey = journeys.get(item.journey_id);
    const bulk = item.bulk_id ? bulks.get(item.bulk_id) : undefined;
    if (!journey || bulk?.cancelled_at) continue;
    const order = orderOf(item, journey, bulk, words.get(item.id));
    if (!bulk || hasWhatItNeeds(machinery, order)) orders.push(order);
  }
  // Alone, an item suspected of failing is made without what follows: that may be what fails.
  const outcomes = await makeMoves(tx, machinery, orders, now, limit > 1 ? 'at once' : 'left');
  await tx.query('DELETE FROM work_items WHERE id = ANY($1::uuid[])', [items.map(({ id }) => id)]);
  await tellOtherwise(
    tx,
    machinery,
    items.flatMap((item) => {
      const outcome = outcomes.get(item.journey_id);
      const journey = journeys.get(item.journey_id);
      return !item.bulk_id && journey && outcome?.kind === 'refused' && !isVoid(outcome.refusal)
        ? [{ journey, act: item.act, cause: item.id }]
        : [];
    }),
  );
  await recordBulkOutcomes(tx, groupId, items, outcomes, now);
  return items.length;
}

/** After a failure: the first ready item waits longer each time, and stands aside after eight; a request does not wait for it. */
export async function setAsideFirstItem(tx: Tx, groupId: string, error: string): Promise<void> {
  const [rows]: [{ bulk_id: string | null }[], number] = await tx.query(
    `UPDATE work_items SET failures = failures + 1, last_error = $2,
            not_before = app_now() + least(interval '1 hour', interval '2 seconds' * power(4, failures)),
            dead_at = CASE WHEN failures >= 7 THEN app_now() END
     WHERE id = (SELECT id FROM work_items WHERE group_id = $1 AND dead_at IS NULL AND not_before <= app_now()
                 ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING bulk_id`,
    [groupId, error],
  );
  await finishBulks(tx, rows.flatMap(({ bulk_id }) => (bulk_id ? [bulk_id] : [])), await readNow(tx)); // prettier-ignore
}

function onePerJourney(claimed: readonly ClaimedItem[]): ClaimedItem[] {
  const first = new Map<string, ClaimedItem>();
  for (const item of claimed) if (!first.has(item.journey_id)) first.set(item.journey_id, item);
  return [...first.values()];
}

function orderOf(
  item: ClaimedItem,
  journey: Journey,
  bulk: BulkRow | undefined,
  words: ActInput | undefined,
): ActOrder {
  const input: ActInput = { ...bulk?.input, ...words };
  const actor: Actor = {
    ...systemActor(journey.groupId),
    ...(bulk ? { userId: bulk.asked_by, role: bulk.asked_as } : {}),
  };
  return {
    journey,
    act: item.act,
    input,
    actor,
    requestKey: bulk ? `bulk:${bulk.id}` : null,
    onBehalfOf: null,
  };
}

/** Words that were erased since they were written leave an act that cannot do without them unmade. */
function hasWhatItNeeds(machinery: Machinery, { journey, act, input }: ActOrder): boolean {
  const { acts } = machinery.definitions.get(journey.definition, journey.definitionVersion);
  return (acts[act]?.needs ?? []).every((name) => input[name] !== undefined);
}

/** Free words of acts asked for a list, by the work they wait for. */
async function readBulkWords(tx: Tx, items: readonly ClaimedItem[]): Promise<Map<string, ActInput>> {
  if (items.every(({ bulk_id }) => bulk_id === null)) return new Map();
  const rows: { id: string; words: ActInput }[] = await tx.query(
    `SELECT i.id, w.words FROM work_items i JOIN bulk_words w ON w.bulk_id = i.bulk_id AND w.journey_id = i.journey_id
     WHERE i.id = ANY($1::uuid[])`,
    [items.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, words }) => [id, words]));
}

async function readBulks(tx: Tx, items: readonly ClaimedItem[]): Promise<Map<string, BulkRow>> {
  const ids = [...new Set(items.flatMap(({ bulk_id }) => (bulk_id ? [bulk_id] : [])))];
  if (ids.length === 0) return new Map();
  const rows: BulkRow[] = await tx.query(
    'SELECT id, input, asked_by, asked_as, cancelled_at FROM bulk_requests WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

async function recordBulkOutcomes(
  tx: Tx,
  groupId: string,
  items: readonly ClaimedItem[],
  outcomes: ReadonlyMap<string, Outcome>,
  now: string,
): Promise<void> {
  const settled = items.filter(({ bulk_id }) => bulk_id !== null);
  if (settled.length === 0) return;
  await tx.query(
    `DELETE FROM bulk_words w USING unnest($1::uuid[], $2::uuid[]) AS s(bulk, journey)
     WHERE w.bulk_id = s.bulk AND w.journey_id = s.journey`,
    [settled.map(({ bulk_id }) => bulk_id), settled.map(({ journey_id }) => journey_id)],
  );
  await tx.query(
    `INSERT INTO bulk_outcomes (bulk_id, group_id, journey_id, outcome, refusal, at)
     SELECT b, $1, j, o, r, $6 FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::jsonb[]) AS u(b, j, o, r)
     ON CONFLICT DO NOTHING`,
    [
      groupId,
      settled.map(({ bulk_id }) => bulk_id),
      settled.map(({ journey_id }) => journey_id),
      settled.map(({ journey_id }) => outcomes.get(journey_id)?.kind ?? 'cancelled'),
      settled.map(({ journey_id }) => {
        const outcome = outcomes.get(journey_id);
        return outcome?.kind === 'refused' ? JSON.stringify(outcome.refusal) : null;
      }),
      now,
    ],
  );
  await finishBulks(tx, [...new Set(settled.flatMap(({ bulk_id }) => (bulk_id ? [bulk_id] : [])))], now);
}

/**
 * A request is over when nothing of it waits any more. Two batches that end together look one after the other: the second
 * sees that the first is done, where at the same time each would take the other to be still at work.
 */
async function finishBulks(tx: Tx, ids: readonly string[], now: string): Promise<void> {
  if (ids.length === 0) return;
  await tx.query('SELECT 1 FROM bulk_requests WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [ids]); // prettier-ignore
  await tx.query(
    `UPDATE bulk_requests b SET finished_at = $2
     WHERE id = ANY($1::uuid[]) AND finished_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM work_items w WHERE w.group_id = b.group_id AND w.bulk_id = b.id AND w.dead_at IS NULL)`,
    [ids, now],
  );
}
