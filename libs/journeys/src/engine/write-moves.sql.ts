/**
 * One statement for all that acts write in the engine's tables; the order of its parameters is that of `columnsOf`.
 * Compare-and-set: a journey whose version is not the one read is left alone, and then nothing else is written either. No join
 * whose plan depends on how many acts there are: planned once, it serves for one and for five hundred.
 */
export const WRITE_MOVES = `
WITH moved AS (
  UPDATE journeys j
  SET state = a.state, state_kind = a.state_kind, phase = a.phase, previous_state = a.previous_state, version = a.version,
      on_hold = a.on_hold, entered_at = a.entered_at, chain_hash = a.hash
  FROM unnest($3::uuid[], $4::int[], $5::bytea[], $6::text[], $7::text[], $8::text[], $9::text[], $10::boolean[], $11::timestamptz[])
    AS a(id, version, hash, state, state_kind, phase, previous_state, on_hold, entered_at)
  WHERE j.id = a.id AND j.version = a.version - 1
  RETURNING j.id
), written AS MATERIALIZED (
  SELECT count(*)::int AS moves FROM moved
), journaled AS (
  INSERT INTO journey_events (group_id, journey_id, version, hash, to_state, act, from_state, actor_id, actor_role, on_behalf_of,
                              definition_version, request_key, payload, words_hash, previous_hash, at)
  SELECT $1, a.*, $2
  FROM unnest($3::uuid[], $4::int[], $5::bytea[], $6::text[], $12::text[], $13::text[], $14::uuid[], $15::text[], $16::text[],
              $17::int[], $18::text[], $19::jsonb[], $20::bytea[], $21::bytea[]) AS a
  WHERE (SELECT moves FROM written) = cardinality($3::uuid[])
), cancelled AS (
  DELETE FROM timers t
  USING unnest($22::uuid[], $23::text[], $24::boolean[]) AS c(journey_id, name, set_again)
  WHERE t.journey_id = c.journey_id AND t.name = c.name AND (SELECT moves FROM written) = cardinality($3::uuid[])
    AND CASE WHEN c.set_again THEN NOT EXISTS (
      SELECT 1 FROM unnest($26::uuid[], $27::text[], $28::text[]) AS s(journey_id, name, subject)
      WHERE s.journey_id = t.journey_id AND s.name = t.name AND s.subject = t.subject) ELSE true END
), set_again AS (
  INSERT INTO timers (group_id, id, journey_id, name, subject, due_at, pausable, paused_at)
  SELECT $1, s.id, s.journey_id, s.name, s.subject, s.due_at, s.pausable, CASE WHEN s.paused THEN $2::timestamptz END
  FROM unnest($25::uuid[], $26::uuid[], $27::text[], $28::text[], $29::timestamptz[], $30::boolean[], $31::boolean[])
    AS s(id, journey_id, name, subject, due_at, pausable, paused)
  WHERE (SELECT moves FROM written) = cardinality($3::uuid[])
  ON CONFLICT (journey_id, name, subject) DO UPDATE
  SET id = excluded.id, due_at = excluded.due_at, pausable = excluded.pausable, paused_at = excluded.paused_at, tries = 0, failures = 0,
      last_error = NULL, dead_at = NULL
), followed AS (
  INSERT INTO work_items (group_id, id, journey_id, act, cause, not_before)
  SELECT $1, f.*, $2 FROM unnest($32::uuid[], $33::uuid[], $34::text[], $35::text[]) AS f
  WHERE (SELECT moves FROM written) = cardinality($3::uuid[])
), told AS (
  INSERT INTO outbox (group_id, id, journey_id, effect, key, payload, not_before)
  SELECT $1, o.id, o.journey_id, o.effect, o.journey_id || ':' || o.version || ':' || o.effect,
         jsonb_build_object('version', o.version), $2
  FROM unnest($36::uuid[], $37::uuid[], $38::text[], $39::int[]) AS o(id, journey_id, effect, version)
  WHERE (SELECT moves FROM written) = cardinality($3::uuid[])
)
SELECT moves FROM written`;
