import type { Columns } from './columns';

/** What acts write in the engine's tables; a list that is empty has no part in the statement. */
export interface MoveRows {
  readonly groupId: string;
  /** ISO instant. */
  readonly now: string;
  /** One row a journey: as its last act leaves it, and the version it was read at. */
  readonly journeys: Columns;
  /** One row an act. */
  readonly events: Columns;
  readonly cancelled: Columns;
  readonly armed: Columns;
  readonly follows: Columns;
  readonly outbox: Columns;
}

/**
 * One statement for all that acts write in the engine's tables. Compare-and-set: a journey whose version is not the one read is left
 * alone, and then nothing else is written either. Starting a part costs as much as writing several rows: the statement has only
 * the parts that the acts need, so that there are a dozen texts at most, each planned once. No join whose plan depends on how many
 * acts there are: the same plan serves for one and for five hundred.
 * @param count how many journeys
 */
export function statementOf(rows: MoveRows, count: number): { text: string; values: unknown[] } {
  const values: unknown[] = [rows.groupId, rows.now, count];
  const table = (columns: Columns, alias: string): string => columns.asTable(values, alias);
  const parts = [
    `moved AS (
       UPDATE journeys j
       SET state = a.state, state_kind = a.state_kind, phase = a.phase, previous_state = a.previous_state, version = a.version,
           on_hold = a.on_hold, entered_at = a.entered_at, chain_hash = a.hash
       FROM ${table(rows.journeys, 'a')}
       WHERE j.id = a.id AND j.version = a.version_read
       RETURNING j.id)`,
    'written AS MATERIALIZED (SELECT count(*)::int AS moves FROM moved)',
    `journaled AS (
       INSERT INTO journey_events (group_id, journey_id, version, hash, to_state, act, from_state, actor_id, actor_role, on_behalf_of,
                                   definition_version, request_key, payload, words_hash, previous_hash, at)
       SELECT $1, e.*, $2 FROM ${table(rows.events, 'e')} WHERE ${ALL_MOVED})`,
  ];
  if (!rows.cancelled.isEmpty) {
    parts.push(`cancelled AS (
       DELETE FROM timers t USING ${table(rows.cancelled, 'c')}
       WHERE t.journey_id = c.journey_id AND t.name = c.name AND NOT jsonb_exists(c.kept, t.subject) AND ${ALL_MOVED})`);
  }
  if (!rows.armed.isEmpty) {
    parts.push(`set_again AS (
       INSERT INTO timers (group_id, id, journey_id, name, subject, due_at, pausable, paused_at)
       SELECT $1, s.id, s.journey_id, s.name, s.subject, s.due_at, s.pausable, CASE WHEN s.paused THEN $2::timestamptz END
       FROM ${table(rows.armed, 's')} WHERE ${ALL_MOVED}
       ON CONFLICT (journey_id, name, subject) DO UPDATE
       SET id = excluded.id, due_at = excluded.due_at, pausable = excluded.pausable, paused_at = excluded.paused_at, tries = 0,
           failures = 0, last_error = NULL, dead_at = NULL)`);
  }
  if (!rows.follows.isEmpty) {
    parts.push(`followed AS (
       INSERT INTO work_items (group_id, id, journey_id, act, cause, not_before)
       SELECT $1, f.*, $2 FROM ${table(rows.follows, 'f')} WHERE ${ALL_MOVED})`);
  }
  if (!rows.outbox.isEmpty) {
    parts.push(`told AS (
       INSERT INTO outbox (group_id, id, journey_id, effect, key, payload, not_before)
       SELECT $1, o.id, o.journey_id, o.effect, o.journey_id || ':' || o.version || ':' || o.effect,
              jsonb_build_object('version', o.version), $2
       FROM ${table(rows.outbox, 'o')} WHERE ${ALL_MOVED})`);
  }
  return { text: `WITH ${parts.join(', ')} SELECT moves FROM written`, values };
}

const ALL_MOVED = '(SELECT moves FROM written) = $3::int';
