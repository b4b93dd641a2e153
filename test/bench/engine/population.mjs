import { library } from '../product.mjs';
import { withClient } from './ground.mjs';
import { relayMachinery } from './method.mjs';

export const GROUPS = 10;
export const ACTIVE = 25_000;
export const CLOCKED = 15_000;
const BATCH = 500;

/**
 * The people of a database, made by the product's own engine and kept from one run to the next: in ten groups 25 000 journeys
 * to drain, in ten others 15 000 whose timers will ring. @returns the ids of both sorts of groups
 */
export async function populate(database, say) {
  const found = await withClient(database.admin, (client) =>
    client.query(`SELECT to_regclass('bench_groups') IS NOT NULL AS there`),
  );
  if (!found.rows[0].there) {
    say(`${database.name}: ${String(ACTIVE + CLOCKED)} journeys to open`);
    const { makeDataSource, Database } = library('platform');
    const source = await makeDataSource({
      url: database.app,
      applicationName: 'bench population',
    }).initialize();
    try {
      const product = new Database(source);
      const groups = [];
      for (let index = 0; index < GROUPS * 2; index += 1) {
        const [sort, people] = index < GROUPS ? ['drained', ACTIVE / GROUPS] : ['clocked', CLOCKED / GROUPS];
        const group = await openGroup(product, `Groupement ${String(index + 1)}`);
        await openRelays(product, group, people);
        groups.push({ ...group, sort });
      }
      await remember(database, groups);
    } finally {
      await source.destroy();
    }
  }
  return withClient(database.admin, async (client) => {
    const { rows } = await client.query(
      'SELECT group_id AS "groupId", programme_id AS "programmeId", sort FROM bench_groups ORDER BY group_id',
    );
    return {
      drained: rows.filter(({ sort }) => sort === 'drained'),
      clocked: rows.filter(({ sort }) => sort === 'clocked'),
    };
  });
}

/** A group with one programme. */
export async function openGroup(product, name) {
  const { newId } = library('kernel');
  const [groupId, programmeId] = [newId(), newId()];
  await product.inTransaction({ groupId: null }, async (tx) => {
    await tx.query(
      `INSERT INTO employment_areas (code, code_system, name, source, source_date)
       VALUES ('3202', 'france_travail', 'Château-Thierry', 'bench', '2026-01-01') ON CONFLICT DO NOTHING`,
    );
    await tx.query(
      `INSERT INTO employer_groups (id, name, short_name, city, labelled) VALUES ($1, $2, $2, 'Château-Thierry', true)`,
      [groupId, name],
    );
    await tx.query(`SELECT set_config('app.group_id', $1, true)`, [groupId]);
    await tx.query(
      `INSERT INTO programmes (id, group_id, name, employment_area_code, opens_on) VALUES ($1, $2, 'Promotion', '3202', '2026-01-05')`,
      [programmeId, groupId],
    );
  });
  return { groupId, programmeId };
}

/** People of a group. @returns their ids */
export async function openPeople(tx, groupId, count) {
  const { newId } = library('kernel');
  const ids = Array.from({ length: count }, () => newId());
  await tx.query(
    `INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel, phone)
     SELECT id, $1, 'Camille', 'Martin ' || n, 'phone', '+33639980000' FROM unnest($2::uuid[]) WITH ORDINALITY AS u(id, n)`,
    [groupId, ids],
  );
  return ids;
}

/** Opens journeys of a definition with its first act, in batches. @returns the ids of the journeys */
export async function openJourneysOf(
  product,
  machinery,
  { groupId, programmeId },
  people,
  definition,
  act,
  actor,
) {
  const { makeMoves, openJourneys, readNow } = library('journeys');
  const { newId } = library('kernel');
  const opened = [];
  for (let start = 0; start < people.length; start += BATCH) {
    await product.inTransaction({ groupId }, async (tx) => {
      const now = await readNow(tx);
      const asked = people.slice(start, start + BATCH).map((candidateId) => ({
        id: newId(), groupId, programmeId, candidateId, definition, definitionVersion: 1,
        referentId: null, advisorId: null, prescriberId: null,
      })); // prettier-ignore
      const journeys = await openJourneys(tx, asked, now);
      const orders = journeys.map((journey) => ({
        journey,
        act,
        input: {},
        actor,
        requestKey: null,
        onBehalfOf: null,
      }));
      const outcomes = await makeMoves(tx, machinery, orders, now);
      for (const [id, outcome] of outcomes) {
        if (outcome.kind !== 'done') throw new Error(`Not opened: ${JSON.stringify(outcome)}`);
        opened.push(id);
      }
    });
  }
  return opened;
}

async function openRelays(product, group, count) {
  const { systemActor } = library('platform');
  const people = await product.inTransaction(group, (tx) => openPeople(tx, group.groupId, count));
  const actor = { ...systemActor(group.groupId), role: 'coordinator' };
  await openJourneysOf(product, relayMachinery(), group, people, 'relay', 'begin', actor);
}

function remember(database, groups) {
  return withClient(database.admin, async (client) => {
    await client.query(
      'CREATE TABLE bench_groups (group_id uuid PRIMARY KEY, programme_id uuid NOT NULL, sort text NOT NULL)',
    );
    for (const { groupId, programmeId, sort } of groups)
      await client.query('INSERT INTO bench_groups VALUES ($1, $2, $3)', [groupId, programmeId, sort]);
    await client.query('VACUUM ANALYZE');
  });
}
