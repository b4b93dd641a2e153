import type { Acknowledged } from '../load/acting-client';
import type { Expected } from '../load/expected';
import type { Scene } from '../scene/scene';

/** What the journal of the journeys of a leg says, beside what was expected of it. */
export interface JournalFound {
  readonly transitions: number;
  readonly gaps: number;
  /** Journeys that have not made all the acts expected of them. */
  readonly behind: readonly string[];
  /** Acts in the journal beyond those expected, and request keys that stand in it twice. */
  readonly tooMany: readonly string[];
  readonly acksMissing: readonly string[];
}

interface EventRow {
  journey_id: string;
  version: number;
  act: string;
  request_key: string | null;
}

/** Reads the journal of the journeys of a leg and compares it with what was asked and acknowledged. */
export async function readJournal(
  { database }: Scene,
  expected: Expected,
  acknowledged: readonly Acknowledged[],
): Promise<JournalFound> {
  const events = await database.rows<EventRow>(
    `SELECT journey_id, version, act, request_key FROM journey_events
     WHERE journey_id = ANY($1::uuid[]) ORDER BY journey_id, version`,
    [[...expected.acts.keys()]],
  );
  const journals = new Map<string, EventRow[]>();
  for (const event of events) journals.set(event.journey_id, [...(journals.get(event.journey_id) ?? []), event]); // prettier-ignore
  const gaps = await database.row<{ n: number }>(
    `SELECT count(*)::int AS n FROM (
       SELECT j.id FROM journeys j LEFT JOIN journey_events e ON e.journey_id = j.id WHERE j.id = ANY($1::uuid[])
       GROUP BY j.id, j.version HAVING count(e.version) <> j.version OR max(e.version) <> j.version) broken`,
    [[...expected.acts.keys()]],
  );
  const behind: string[] = [];
  const tooMany: string[] = [];
  for (const [id, acts] of expected.acts) {
    const made = (journals.get(id) ?? []).map(({ act }) => act);
    if (acts.some((act, place) => made[place] !== act)) behind.push(`${id}: ${made.join(' ')}`);
    else if (made.length > acts.length) tooMany.push(`${id}: ${made.slice(acts.length).join(' ')}`);
  }
  const keys = events.flatMap(({ journey_id: id, request_key: key }) => (key ? [`${id} ${key}`] : []));
  const once = new Set(keys);
  if (once.size < keys.length) tooMany.push(`${String(keys.length - once.size)} request keys twice`);
  const acksMissing = acknowledged.filter(
    ({ journeyId, version, act, key }) =>
      !journals
        .get(journeyId)
        ?.some((event) => event.version === version && event.act === act && event.request_key === key),
  );
  return {
    transitions: events.length,
    gaps: gaps.n,
    behind,
    tooMany,
    acksMissing: acksMissing.map(({ journeyId, act, version }) => `${journeyId} ${act} v${String(version)}`),
  };
}
