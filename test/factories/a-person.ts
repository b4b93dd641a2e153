import { newId } from '@passerelle/kernel';
import { createCandidate, openGrant, type NewCandidate } from '@passerelle/candidates';
import type { Group } from './a-group';
import type { SuiteDatabase } from './suite-database';

export const LEA: NewCandidate = {
  firstName: 'Léa',
  lastName: 'Lefèvre-Garnier',
  birthDate: '1999-04-12',
  city: 'Château-Thierry',
  contactChannel: 'sms',
  phone: '06 12 34 56 78',
  email: 'lea@exemple.fr',
};

/** A person of a group, whom its advisor follows unless said otherwise. @returns their id */
export async function aPerson(
  database: SuiteDatabase,
  group: Group,
  details: Partial<NewCandidate> & { followed?: boolean } = {},
): Promise<string> {
  const { followed = true, ...person } = details;
  return database.as(group.coordinator, async (tx) => {
    const { id } = await createCandidate(tx, group.coordinator, { ...LEA, notADuplicate: true, ...person });
    const { groupId, prescriberId, advisor } = group;
    if (followed) await openGrant(tx, { groupId, candidateId: id, prescriberId, advisorId: advisor.userId });
    return id;
  });
}

/** A journey of a person, in a state. @returns its id */
export async function aJourney(
  database: SuiteDatabase,
  group: Group,
  candidateId: string,
  state = 'choosing',
): Promise<string> {
  const id = newId();
  await database.within(group.groupId, (tx) =>
    tx.query(
      `INSERT INTO journeys (id, group_id, programme_id, candidate_id, definition, definition_version, state, state_kind, phase, version, entered_at, chain_hash, created_at)
       VALUES ($1, $2, $3, $4, 'pass-industries', 1, $5, 'open', 'choice', 1, app_now(), '', app_now())`,
      [id, group.groupId, group.programmeId, candidateId, state],
    ),
  );
  return id;
}
