import { library } from '../product.mjs';
import { openGroup, openJourneysOf, openPeople } from './population.mjs';

let serial = 0;

/**
 * A group of the Pass Industries method with people just referred, made by the product's own engine, and its coordinator, who
 * has a password. @returns the group, its journeys and the coordinator
 */
export async function referredPeople(database, count) {
  const { makeDataSource, Database, systemActor } = library('platform');
  const { DEFINITIONS, Machinery, PARTS } = library('journeys');
  const { newId } = library('kernel');
  const source = await makeDataSource({ url: database.app, applicationName: 'bench people' }).initialize();
  try {
    const product = new Database(source);
    serial += 1;
    const group = await openGroup(product, `Campagne ${String(Date.now())} ${String(serial)}`);
    const coordinator = await product.inTransaction({ groupId: group.groupId }, (tx) =>
      openCoordinator(tx, group.groupId),
    );
    const people = await product.inTransaction({ groupId: group.groupId }, async (tx) => {
      const ids = await openPeople(tx, group.groupId, count);
      await tx.query(
        `INSERT INTO consents (id, group_id, candidate_id, purpose, text_version, given_how)
         SELECT id, $1, person, 'referral', '1', 'oral' FROM unnest($2::uuid[], $3::uuid[]) AS u(id, person)`,
        [group.groupId, ids.map(() => newId()), ids],
      );
      return ids;
    });
    const actor = { ...systemActor(group.groupId), userId: coordinator.userId, role: 'coordinator' };
    const machinery = new Machinery(DEFINITIONS, PARTS);
    const journeys = await openJourneysOf(
      product,
      machinery,
      group,
      people,
      'pass-industries',
      'refer',
      actor,
    );
    return { group, journeys, actor, coordinator };
  } finally {
    await source.destroy();
  }
}

async function openCoordinator(tx, groupId) {
  const { hash } = (await import('@node-rs/argon2')).default;
  const { newId } = library('kernel');
  const [userId, password] = [newId(), 'sept planches et trois brins'];
  const email = `${userId}@exemple.fr`;
  await tx.query('INSERT INTO users (id, email, full_name, password_hash) VALUES ($1, $2, $3, $4)', [
    userId,
    email,
    'Nadia Lefèvre',
    await hash(password),
  ]);
  await tx.query('INSERT INTO user_roles (id, user_id, role, group_id) VALUES ($1, $2, $3, $4)', [
    newId(),
    userId,
    'coordinator',
    groupId,
  ]);
  return { userId, email, password };
}
