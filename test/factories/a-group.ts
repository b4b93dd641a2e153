import { newId, type Role } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { loadReference } from '../../seeds/reference/load-reference';

/** A group with its people: a coordinator, a director, a referent, two companies with an employer each, an advisor's structure. */
export interface Group {
  readonly groupId: string;
  readonly programmeId: string;
  readonly companyId: string;
  readonly otherCompanyId: string;
  readonly prescriberId: string;
  readonly coordinator: Actor;
  readonly director: Actor;
  readonly referent: Actor;
  readonly employer: Actor;
  readonly otherEmployer: Actor;
  readonly tutor: Actor;
  readonly ambassador: Actor;
  readonly advisor: Actor;
}

/** An account that holds a role. */
export async function anActor(
  tx: Tx,
  role: Role,
  fullName: string,
  ties: Partial<Pick<Actor, 'groupId' | 'memberCompanyId' | 'prescriberId' | 'funderId'>> = {},
): Promise<Actor> {
  const userId = newId();
  await tx.query('INSERT INTO users (id, full_name) VALUES ($1, $2)', [userId, fullName]);
  return {
    userId,
    role,
    groupId: null,
    memberCompanyId: null,
    prescriberId: null,
    funderId: null,
    trainingProviderId: null,
    link: null,
    ...ties,
  };
}

/** Makes a group, in a transaction without tenant; `name` must differ from one group to the next. */
export async function aGroup(tx: Tx, name: string): Promise<Group> {
  await loadReference(tx);
  const [groupId, programmeId, companyId, otherCompanyId, prescriberId] = Array.from({ length: 5 }, () =>
    newId(),
  ) as [string, string, string, string, string];
  await tx.query(
    `INSERT INTO employer_groups (id, name, short_name, city, labelled) VALUES ($1, $2, $2, 'Château-Thierry', true)`,
    [groupId, name],
  );
  await tx.query(`SELECT set_config('app.group_id', $1, true)`, [groupId]);
  await tx.query(
    `INSERT INTO programmes (id, group_id, name, employment_area_code, opens_on) VALUES ($1, $2, $3, '3208', '2026-01-05')`,
    [programmeId, groupId, `Promotion ${name}`],
  );
  await tx.query(
    `INSERT INTO member_companies (id, group_id, name, trade, city)
     VALUES ($1, $3, 'Fonderie du Clignon', 'Fonderie', 'Gandelu'), ($2, $3, 'Tôlerie de la Marne', 'Tôlerie', 'Dormans')`,
    [companyId, otherCompanyId, groupId],
  );
  await tx.query(
    `INSERT INTO prescribers (id, kind, name, city) VALUES ($1, 'mission_locale', 'Mission locale ' || $2, 'Château-Thierry')`,
    [prescriberId, name],
  );
  await tx.query(
    `INSERT INTO partnerships (id, group_id, prescriber_id, since) VALUES ($1, $2, $3, '2025-09-01')`,
    [newId(), groupId, prescriberId],
  );
  return {
    groupId,
    programmeId,
    companyId,
    otherCompanyId,
    prescriberId,
    coordinator: await anActor(tx, 'coordinator', 'Nadia Lefèvre', { groupId }),
    director: await anActor(tx, 'director', 'Paul Garnier', { groupId }),
    referent: await anActor(tx, 'referent', 'Awa Diop', { groupId }),
    employer: await anActor(tx, 'employer', 'Luc Petit', { groupId, memberCompanyId: companyId }),
    otherEmployer: await anActor(tx, 'employer', 'Anne Roux', { groupId, memberCompanyId: otherCompanyId }),
    tutor: await anActor(tx, 'tutor', 'Jean Moreau', { groupId, memberCompanyId: companyId }),
    ambassador: await anActor(tx, 'ambassador', 'Rose Klein', { groupId, memberCompanyId: companyId }),
    advisor: await anActor(tx, 'advisor', 'Sonia Haddad', { prescriberId }),
  };
}
