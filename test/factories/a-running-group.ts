import type { Client } from 'pg';
import type { Tx } from '@passerelle/platform';
import { aGroup, type Group } from './a-group';
import { anAccount, type TestAccount } from './an-account';

/** What a group is made with. */
interface Ground {
  /** Sees through row-level security. */
  readonly admin: Client;
  within<T>(groupId: string | null, work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** A group whose people can sign in. */
export interface RunningGroup {
  readonly group: Group;
  readonly programme: string;
  readonly coordinator: TestAccount;
  readonly director: TestAccount;
  readonly advisor: TestAccount;
  readonly employer: TestAccount;
}

const PROGRAMME = 'Omois 1';

/** Makes a group with its first promotion, and an account for each of those who take a person through it. */
export async function aRunningGroup(ground: Ground, name: string): Promise<RunningGroup> {
  const { admin } = ground;
  const group = await ground.within(null, (tx) => aGroup(tx, name));
  await admin.query('UPDATE programmes SET name = $2 WHERE id = $1', [group.programmeId, PROGRAMME]);
  const { groupId, companyId: memberCompanyId, prescriberId } = group;
  return {
    group,
    programme: PROGRAMME,
    coordinator: await anAccount(admin, 'coordinator', { groupId }, 'Nadia Lefèvre'),
    director: await anAccount(admin, 'director', { groupId }, 'Paul Garnier'),
    advisor: await anAccount(admin, 'advisor', { prescriberId }, 'Sonia Haddad'),
    employer: await anAccount(admin, 'employer', { groupId, memberCompanyId }, 'Luc Petit'),
  };
}
