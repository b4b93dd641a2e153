import { replay, type RecordedEdge } from '@passerelle/workflow';
import type { Database, Tx } from '@passerelle/platform';
import { chainHash, wordsHash } from '../engine/chain';
import type { Definitions } from '../engine/definitions';

export interface CheckReport {
  readonly journeys: number;
  readonly replayMismatches: number;
  readonly chainBreaks: number;
  readonly orphanTimers: number;
  readonly stuckOutbox: number;
  readonly ok: boolean;
}

interface EventRow {
  journey_id: string;
  version: number;
  act: string;
  from_state: string | null;
  to_state: string;
  actor_id: string | null;
  actor_role: string;
  on_behalf_of: string | null;
  definition_version: number;
  request_key: string | null;
  payload: Record<string, unknown>;
  words_hash: Buffer | null;
  at: Date;
  /** Nothing below the millisecond, which the chain does not cover. */
  at_exact: boolean;
  previous_hash: Buffer | null;
  hash: Buffer;
  words: Record<string, string> | null;
  salt: Buffer | null;
}

interface HeadRow {
  id: string;
  definition: string;
  definition_version: number;
  state: string;
  version: number;
  on_hold: boolean;
  previous_state: string | null;
  chain_hash: Buffer;
}

const PAGE = 1_000;

/**
 * Replays every journal and verifies every chain, group by group; looks for timers nobody will fire and effects nobody
 * will deliver. @param onProgress told the number of journeys read so far
 */
export async function checkJourneys(
  database: Database,
  definitions: Definitions,
  onProgress: (journeys: number) => void,
): Promise<CheckReport> {
  const groups: { id: string }[] = await database.inTransaction({ groupId: null }, (tx) =>
    tx.query('SELECT id FROM employer_groups ORDER BY id'),
  );
  const total = { journeys: 0, replayMismatches: 0, chainBreaks: 0, orphanTimers: 0, stuckOutbox: 0 };
  for (const { id: groupId } of groups) {
    for (let after: string | null = '00000000-0000-0000-0000-000000000000'; after;) {
      const from: string = after;
      const page = await database.inTransaction({ groupId }, (tx) => checkPage(tx, definitions, from));
      total.journeys += page.journeys;
      total.replayMismatches += page.replayMismatches;
      total.chainBreaks += page.chainBreaks;
      after = page.last;
      onProgress(total.journeys);
    }
    const left = await database.inTransaction({ groupId }, leftBehind);
    total.chainBreaks += left.orphanLines;
    total.orphanTimers += left.orphanTimers;
    total.stuckOutbox += left.stuckOutbox;
  }
  const { replayMismatches, chainBreaks, orphanTimers, stuckOutbox } = total;
  return { ...total, ok: replayMismatches + chainBreaks + orphanTimers + stuckOutbox === 0 };
}

async function checkPage(
  tx: Tx,
  definitions: Definitions,
  after: string,
): Promise<{ journeys: number; replayMismatches: number; chainBreaks: number; last: string | null }> {
  const heads: HeadRow[] = await tx.query(
    `SELECT id, definition, definition_version, state, version, on_hold, previous_state, chain_hash
     FROM journeys WHERE id > $1 ORDER BY id LIMIT $2`,
    [after, PAGE],
  );
  const events: EventRow[] = await tx.query(
    `SELECT journey_id, version, act, from_state, to_state, actor_id, actor_role, on_behalf_of, definition_version, request_key,
            payload, words_hash, at, at = date_trunc('milliseconds', at) AS at_exact, previous_hash, hash, w.words, w.salt
     FROM journey_events LEFT JOIN journal_words w USING (journey_id, version)
     WHERE journey_id = ANY($1::uuid[]) ORDER BY journey_id, version`,
    [heads.map(({ id }) => id)],
  );
  const journals = new Map<string, EventRow[]>();
  for (const event of events) {
    const journal = journals.get(event.journey_id);
    if (journal) journal.push(event);
    else journals.set(event.journey_id, [event]);
  }
  return {
    journeys: heads.length,
    replayMismatches: heads.filter((head) => !replays(definitions, head, journals.get(head.id) ?? [])).length,
    chainBreaks: heads.filter((head) => !chains(head, journals.get(head.id) ?? [])).length,
    last: heads.length === PAGE ? (heads.at(-1)?.id ?? null) : null,
  };
}

function replays(definitions: Definitions, head: HeadRow, journal: readonly EventRow[]): boolean {
  const result = replay(journal.map(edgeOf), (version) => definitions.find(head.definition, version));
  if ('mismatch' in result) return false;
  const { snapshot, definitionVersion } = result;
  return (
    snapshot.state === head.state &&
    snapshot.version === head.version &&
    snapshot.onHold === head.on_hold &&
    snapshot.previousState === head.previous_state &&
    definitionVersion === head.definition_version
  );
}

function edgeOf(event: EventRow): RecordedEdge {
  return {
    version: event.version,
    act: event.act,
    from: event.from_state,
    to: event.to_state,
    proposal: event.payload['proposal'] === true,
    definitionVersion: event.definition_version,
  };
}

function chains(head: HeadRow, journal: readonly EventRow[]): boolean {
  let previous: Buffer | null = null;
  for (const event of journal) {
    const expected = chainHash(
      {
        journeyId: event.journey_id,
        version: event.version,
        act: event.act,
        from: event.from_state,
        to: event.to_state,
        actorId: event.actor_id,
        actorRole: event.actor_role,
        onBehalfOf: event.on_behalf_of,
        definitionVersion: event.definition_version,
        requestKey: event.request_key,
        payload: event.payload,
        wordsHash: event.words_hash,
        at: event.at.toISOString(),
      },
      previous,
    );
    const joined = event.at_exact && hashOf(event.previous_hash) === hashOf(previous);
    if (!joined || !expected.equals(event.hash) || !wordsHold(event)) return false;
    previous = event.hash;
  }
  return previous !== null && previous.equals(head.chain_hash);
}

/**
 * Lines and timers without a journey included: the database does not ask for one at each row that the engine writes. The timers of the
 * group only: the worker, which looks at the clock for all, sees those of every group and the journeys of one.
 */
async function leftBehind(
  tx: Tx,
): Promise<{ orphanLines: number; orphanTimers: number; stuckOutbox: number }> {
  const [row]: { lines: number; orphans: number; stuck: number }[] = await tx.query(
    `SELECT (SELECT count(*)::int FROM journey_events e
             WHERE NOT EXISTS (SELECT 1 FROM journeys j WHERE j.id = e.journey_id AND j.group_id = e.group_id)) AS lines,
            (SELECT count(*)::int FROM timers t LEFT JOIN journeys j ON j.id = t.journey_id AND j.group_id = t.group_id
             WHERE t.group_id = app_group()
               AND (j.id IS NULL OR j.state_kind = 'end' OR t.dead_at IS NOT NULL
                    OR (t.paused_at IS NULL AND t.due_at < app_now() - interval '60 seconds'
                        AND NOT EXISTS (SELECT 1 FROM engine_pauses p WHERE p.group_id = t.group_id)))) AS orphans,
            (SELECT count(*)::int FROM outbox o
             WHERE (o.dead_at IS NOT NULL OR (o.not_before < app_now() - interval '5 minutes' AND o.failures = 0))
               AND NOT EXISTS (SELECT 1 FROM engine_pauses p WHERE p.group_id = o.group_id)) AS stuck`,
  );
  return { orphanLines: row?.lines ?? 0, orphanTimers: row?.orphans ?? 0, stuckOutbox: row?.stuck ?? 0 };
}

function hashOf(hash: Buffer | null): string {
  return hash?.toString('hex') ?? '';
}

/** Erased words leave their hash behind; words that are still there must be those that were said. */
function wordsHold({ words, salt, words_hash: said }: EventRow): boolean {
  return !words || !salt || (said !== null && wordsHash(words, salt).equals(said));
}
