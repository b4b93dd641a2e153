import { newId } from '@passerelle/kernel';
import { prepared, type Tx } from '@passerelle/platform';
import { Columns } from './columns';
import type { UnwrittenLine } from './unwritten-line';
import type { Machinery } from './machinery';
import { timerWrites } from './timer-writes';
import { statementOf, type MoveRows } from './write-moves.sql';

const JOURNEYS = {
  id: 'uuid', version_read: 'int', version: 'int', hash: 'bytea', state: 'text', state_kind: 'text', phase: 'text',
  previous_state: 'text', on_hold: 'boolean', entered_at: 'timestamptz',
}; // prettier-ignore
const EVENTS = {
  journey_id: 'uuid', version: 'int', hash: 'bytea', to_state: 'text', act: 'text', from_state: 'text', actor_id: 'uuid',
  actor_role: 'text', on_behalf_of: 'text', definition_version: 'int', request_key: 'text', payload: 'jsonb', words_hash: 'bytea',
  previous_hash: 'bytea',
}; // prettier-ignore
const FOLLOWS = { id: 'uuid', journey_id: 'uuid', act: 'text', cause: 'text' };
const OUTBOX = { id: 'uuid', journey_id: 'uuid', effect: 'text', version: 'int' };

/** Another act came first: nothing was written, the caller reads again. */
export class StaleJourneys extends Error {
  constructor(
    readonly asked: number,
    readonly written: number,
  ) {
    super(`${String(asked - written)} of ${String(asked)} journeys had moved on`);
    this.name = 'StaleJourneys';
  }
}

/**
 * Writes decided acts, for one journey or for hundreds, one or several a journey, in one statement: compare-and-set on the version,
 * journal, timers, work that follows and outbox; free words beside them.
 * @param lines in the order of the acts
 * @throws StaleJourneys
 */
export async function writeMoves(
  tx: Tx,
  machinery: Machinery,
  lines: readonly UnwrittenLine[],
  now: string,
): Promise<void> {
  const groupId = lines[0]?.move.journey.groupId;
  if (groupId === undefined) return;
  const histories = byJourney(lines);
  const { text, values } = statementOf(
    { groupId, now, ...rowsOf(lines, histories), ...timerWrites(machinery, histories.values()) },
    histories.size,
  );
  const { rows } = await prepared<{ moves: number }>(tx, text, values);
  const count = rows[0]?.moves ?? 0;
  if (count !== histories.size) throw new StaleJourneys(histories.size, count);
  await keepWords(tx, lines);
  await pauseOrResume(tx, histories, now);
}

type Histories = ReadonlyMap<string, readonly UnwrittenLine[]>;

function byJourney(lines: readonly UnwrittenLine[]): Map<string, UnwrittenLine[]> {
  const histories = new Map<string, UnwrittenLine[]>();
  for (const line of lines) {
    const history = histories.get(line.standing.id);
    if (history) history.push(line);
    else histories.set(line.standing.id, [line]);
  }
  return histories;
}

function rowsOf(
  lines: readonly UnwrittenLine[],
  histories: Histories,
): Pick<MoveRows, 'journeys' | 'events' | 'follows' | 'outbox'> {
  const journeys = new Columns(JOURNEYS);
  const events = new Columns(EVENTS);
  const follows = new Columns(FOLLOWS);
  const outbox = new Columns(OUTBOX);
  for (const history of histories.values()) {
    const read = history[0]?.move.journey.version;
    const last = history.at(-1);
    if (!last) continue;
    const { standing } = last;
    journeys.push(
      standing.id, read, standing.version, standing.chainHash, standing.state, last.stateKind, last.phase, standing.previousState,
      standing.onHold, standing.enteredAt,
    ); // prettier-ignore
  }
  for (const { move, payload, words, hash, standing, leaves } of lines) {
    const { journey, decision, actor } = move;
    const { version } = standing;
    events.push(
      journey.id, version, hash, standing.state, decision.act, decision.from, actor.userId, actor.role, move.onBehalfOf,
      journey.definitionVersion, move.requestKey, JSON.stringify(payload), words?.hash ?? null,
      journey.version === 0 ? null : journey.chainHash,
    ); // prettier-ignore
    for (const act of leaves) follows.push(newId(), journey.id, act, `follows:${String(version)}`);
    for (const effect of decision.effects) outbox.push(newId(), journey.id, effect, version);
  }
  return { journeys, events, follows, outbox };
}

async function keepWords(tx: Tx, lines: readonly UnwrittenLine[]): Promise<void> {
  const spoken = lines.flatMap(({ standing, words }) => (words ? [{ standing, words }] : []));
  if (spoken.length === 0) return;
  await tx.query(
    `INSERT INTO journal_words (group_id, journey_id, version, salt, words)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::bytea[], $5::jsonb[])`,
    [
      spoken.map(({ standing }) => standing.groupId),
      spoken.map(({ standing }) => standing.id),
      spoken.map(({ standing }) => standing.version),
      spoken.map(({ words }) => words.salt),
      spoken.map(({ words }) => JSON.stringify(words.text)),
    ],
  );
}

async function pauseOrResume(tx: Tx, histories: Histories, now: string): Promise<void> {
  const turned = (onHold: boolean): string[] =>
    [...histories].flatMap(([id, lines]) =>
      lines[0]?.move.journey.onHold !== onHold && lines.at(-1)?.standing.onHold === onHold ? [id] : [],
    );
  const [held, resumed] = [turned(true), turned(false)];
  if (held.length > 0) {
    await tx.query(
      `UPDATE timers SET paused_at = $2 WHERE journey_id = ANY($1::uuid[]) AND pausable AND paused_at IS NULL`,
      [held, now],
    );
  }
  if (resumed.length > 0) {
    await tx.query(
      `UPDATE timers SET due_at = due_at + ($2::timestamptz - paused_at), paused_at = NULL
       WHERE journey_id = ANY($1::uuid[]) AND paused_at IS NOT NULL`,
      [resumed, now],
    );
  }
}
