import { newId } from '@passerelle/kernel';
import { Database, makeDataSource } from '@passerelle/platform';
import { Client } from 'pg';
import { aGroup, type Group } from '../../factories/a-group';
import { anAccount, type TestAccount } from '../../factories/an-account';
import { anOpenOffer } from '../../factories/people-choosing';
import type { Scene } from '../scene/scene';

/** A group made for one leg of the suite, with accounts that can sign in. */
export interface LegGroup extends Group {
  readonly coordinators: readonly TestAccount[];
  readonly advisorAccount: TestAccount;
}

/** Makes a group with an open offer, an advisor of a partner structure and coordinators; nothing is struck yet. */
export async function aLegGroup(scene: Scene, name: string, coordinators: number): Promise<LegGroup> {
  const source = await makeDataSource({
    url: scene.urls.app,
    applicationName: 'faults',
    poolSize: 1,
  }).initialize();
  try {
    const group = await new Database(source).inTransaction({ groupId: null }, async (tx) => {
      const made = await aGroup(tx, name);
      await anOpenOffer(tx, made, 500);
      return made;
    });
    return await asAdmin(scene, async (client) => {
      const { groupId, prescriberId } = group;
      const accounts: TestAccount[] = [];
      for (let count = 0; count < coordinators; count += 1)
        accounts.push(await anAccount(client, 'coordinator', { groupId }, `Nadia Lefèvre ${String(count)}`));
      const advisorAccount = await anAccount(client, 'advisor', { prescriberId }, 'Sonia Haddad');
      return { ...group, coordinators: accounts, advisorAccount };
    });
  } finally {
    await source.destroy();
  }
}

/** People of the group whom the advisor follows, who can be written to and agreed to be referred. @returns their ids */
export async function peopleToRefer(
  scene: Scene,
  { groupId, prescriberId, advisorAccount }: LegGroup,
  count: number,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await scene.database.rows(
    `INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel, email, phone)
     SELECT id, $1, 'Camille', 'Martin ' || n, 'email', 'camille' || n || '@exemple.fr', '+33639980' || lpad(n::text, 3, '0')
     FROM unnest($2::uuid[]) WITH ORDINALITY AS u(id, n) ON CONFLICT DO NOTHING`,
    [groupId, ids],
  );
  await scene.database.rows(
    `INSERT INTO consents (id, group_id, candidate_id, purpose, text_version, given_how)
     SELECT gen_random_uuid(), $1, id, 'referral', '1', 'oral' FROM unnest($2::uuid[]) AS u(id)
     WHERE NOT EXISTS (SELECT 1 FROM consents c WHERE c.candidate_id = u.id)`,
    [groupId, ids],
  );
  await scene.database.rows(
    `INSERT INTO access_grants (id, group_id, candidate_id, prescriber_id, advisor_id)
     SELECT gen_random_uuid(), $1, id, $2, $3 FROM unnest($4::uuid[]) AS u(id) ON CONFLICT DO NOTHING`,
    [groupId, prescriberId, advisorAccount.userId, ids],
  );
  return ids;
}

async function asAdmin<T>(scene: Scene, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: scene.database.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
