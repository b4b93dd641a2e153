/**
 * One statement for all that an act writes in the engine's tables; the order of its parameters is that of `columnsOf`.
 * Compare-and-set: a journey whose version is not the one read is left alone, and counted out.
 */
export const WRITE_MOVES = `
WITH asked AS (
  SELECT * FROM unnest(
    $1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::int[], $7::boolean[], $8::timestamptz[], $9::bytea[],
    $10::uuid[], $11::text[], $12::text[], $13::uuid[], $14::text[], $15::text[], $16::int[], $17::text[], $18::jsonb[],
    $19::bytea[], $20::bytea[]
  ) AS a(id, state, state_kind, phase, previous_state, version, on_hold, entered_at, hash, group_id, act, from_state,
         actor_id, actor_role, on_behalf_of, definition_version, request_key, payload, words_hash, previous_hash)
), moved AS (
  UPDATE journeys j
  SET state = a.state, state_kind = a.state_kind, phase = a.phase, previous_state = a.previous_state, version = a.version,
      on_hold = a.on_hold, entered_at = a.entered_at, chain_hash = a.hash
  FROM asked a
  WHERE j.id = ANY($1::uuid[]) AND j.id = a.id AND j.version = a.version - 1
  RETURNING j.id
), journaled AS (
  INSERT INTO journey_events (group_id, journey_id, version, act, from_state, to_state, actor_id, actor_role, on_behalf_of,
                              definition_version, request_key, payload, words_hash, at, previous_hash, hash)
  SELECT a.group_id, a.id, a.version, a.act, a.from_state, a.state, a.actor_id, a.actor_role, a.on_behalf_of,
         a.definition_version, a.request_key, a.payload, a.words_hash, $38::timestamptz, a.previous_hash, a.hash
  FROM asked a JOIN moved USING (id)
), armed AS (
  SELECT t.*, t.name = ANY($39::text[]) AS pausable
  FROM unnest($23::uuid[], $24::uuid[], $25::uuid[], $26::text[], $27::text[], $28::timestamptz[])
    AS t(id, group_id, journey_id, name, subject, due_at)
), cancelled AS (
  DELETE FROM timers t
  USING unnest($21::uuid[], $22::text[], $40::boolean[]) AS c(journey_id, name, set_again)
  WHERE t.journey_id = ANY($21::uuid[]) AND t.journey_id = c.journey_id AND t.name = c.name
    AND CASE WHEN c.set_again THEN NOT EXISTS (
      SELECT 1 FROM armed a WHERE a.journey_id = t.journey_id AND a.name = t.name AND a.subject = t.subject) ELSE true END
), set_again AS (
  INSERT INTO timers (id, group_id, journey_id, name, subject, due_at, pausable, paused_at)
  SELECT t.id, t.group_id, t.journey_id, t.name, t.subject, t.due_at, t.pausable,
         CASE WHEN t.pausable AND a.on_hold THEN $38::timestamptz END
  FROM armed t JOIN asked a ON a.id = t.journey_id JOIN moved m ON m.id = t.journey_id
  ON CONFLICT (journey_id, name, subject) DO UPDATE
  SET id = excluded.id, due_at = excluded.due_at, pausable = excluded.pausable, paused_at = excluded.paused_at, tries = 0, failures = 0,
      last_error = NULL, dead_at = NULL
), followed AS (
  INSERT INTO work_items (id, group_id, journey_id, act, cause, not_before)
  SELECT f.id, f.group_id, f.journey_id, f.act, 'follows:' || a.version, $38::timestamptz
  FROM unnest($29::uuid[], $30::uuid[], $31::uuid[], $32::text[]) AS f(id, group_id, journey_id, act)
  JOIN asked a ON a.id = f.journey_id JOIN moved m ON m.id = f.journey_id
), told AS (
  INSERT INTO outbox (id, group_id, journey_id, effect, key, payload, not_before)
  SELECT o.id, o.group_id, o.journey_id, o.effect, o.journey_id || ':' || o.version || ':' || o.effect,
         jsonb_build_object('version', o.version), $38::timestamptz
  FROM unnest($33::uuid[], $34::uuid[], $35::uuid[], $36::text[], $37::int[]) AS o(id, group_id, journey_id, effect, version)
  JOIN moved m ON m.id = o.journey_id
)
SELECT count(*)::int AS written FROM moved`;
