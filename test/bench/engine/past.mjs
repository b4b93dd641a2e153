import { withClient } from './ground.mjs';

const PORTION = 50_000;
const LINES = 10;

/**
 * A million journeys long over, ten lines of journal each, shared among the groups that are drained: written by SQL, since their
 * chains are never read here. Kept from one run to the next.
 */
export async function addPast(database, groups, count, say) {
  await withClient(database.admin, async (client) => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS there FROM journeys WHERE definition = 'past'`,
    );
    let there = rows[0].there;
    if (there >= count) return;
    await client.query(`SET session_replication_role = replica`);
    await client.query(`SET synchronous_commit = off`);
    for (; there < count; there += PORTION) {
      say(`${database.name}: ${String(there)} of ${String(count)} past journeys`);
      await client.query(PEOPLE, [Math.min(PORTION, count - there), groups.map(({ groupId }) => groupId), groups.map(({ programmeId }) => programmeId)]); // prettier-ignore
      await client.query(JOURNAL, [LINES]);
    }
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  });
}

const PEOPLE = `
  WITH g AS (SELECT ids[1 + n % cardinality(ids)] AS group_id, programmes[1 + n % cardinality(ids)] AS programme_id, n
             FROM (SELECT $2::uuid[] AS ids, $3::uuid[] AS programmes) AS a, generate_series(0, $1::int - 1) AS n),
  named AS (SELECT uuidv7('-3 years'::interval) AS id, uuidv7('-3 years'::interval) AS candidate_id, * FROM g),
  people AS (
    INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel)
    SELECT candidate_id, group_id, 'Dominique', 'Ancien ' || n, 'phone' FROM named)
  INSERT INTO journeys (id, group_id, programme_id, candidate_id, definition, definition_version, state, state_kind, version, entered_at, chain_hash, created_at)
  SELECT id, group_id, programme_id, candidate_id, 'past', 1, 'followed_up', 'end', 0, now() - interval '2 years', '\\x', now() - interval '3 years' FROM named`;

const JOURNAL = `
  WITH fresh AS (UPDATE journeys SET version = $1::int WHERE definition = 'past' AND version = 0 RETURNING id, group_id)
  INSERT INTO journey_events (group_id, journey_id, version, act, from_state, to_state, actor_role, definition_version, payload, at, previous_hash, hash)
  SELECT f.group_id, f.id, v, 'pass', 'first', 'second', 'system', 1, '{}', now() - interval '3 years' + v * interval '30 days',
         sha256(('' || f.id || v)::bytea), sha256(('' || f.id || v + 1)::bytea)
  FROM fresh f, generate_series(1, $1::int) AS v`;
