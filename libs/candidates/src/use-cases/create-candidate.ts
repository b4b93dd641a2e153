import { fieldError, invalidFields, newId, problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import {
  checkDetails,
  columnsOf,
  type CandidateDetails,
  type SavedCandidate,
} from '../persistence/candidate-details';
import { workInGroup } from '../persistence/reach-candidate';
import { findSimilar } from '../queries/find-similar';
import { openGrant } from './grant-access';

/** A person to create. */
export interface NewCandidate extends CandidateDetails {
  /** The group to create them in; needed from an advisor, who works with several. */
  readonly groupId?: string;
  /** Says that the similar persons found are other people. */
  readonly notADuplicate?: boolean;
}

/**
 * Creates a person in the actor's group or, for an advisor, in a partner group, where the advisor's access is opened at once.
 * @throws field problems, partnership_missing, candidate_maybe_known while a similar person is not said to be another
 */
export async function createCandidate(tx: Tx, actor: Actor, person: NewCandidate): Promise<SavedCandidate> {
  const groupId = actor.role === 'advisor' ? await partnerGroup(tx, person.groupId) : actor.groupId;
  if (!groupId) throw problem('forbidden');
  const { contact, problems } = await checkDetails(tx, person);
  if (person.contactChannel === 'none')
    problems.push(fieldError('/contactChannel', 'not_in_list', { values: 'phone, sms, email, third_party' }));
  if (problems.length > 0) throw invalidFields(problems);
  if (actor.role === 'advisor') await workInGroup(tx, groupId);
  if (!person.notADuplicate && (await findSimilar(tx, groupId, { ...person, ...contact })).length > 0)
    throw problem('candidate_maybe_known');
  const id = newId();
  await tx.query(
    `INSERT INTO candidates (id, group_id, first_name, last_name, birth_date, city, contact_channel, phone, email,
                             third_party_name, third_party_phone)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, groupId, ...columnsOf(person, contact)],
  );
  if (actor.prescriberId)
    await openGrant(tx, {
      groupId,
      candidateId: id,
      prescriberId: actor.prescriberId,
      advisorId: actor.userId,
    });
  return { id, version: 1 };
}

async function partnerGroup(tx: Tx, groupId: string | undefined): Promise<string> {
  if (!groupId) throw invalidFields([fieldError('/groupId', 'required')]);
  const partners = await tx.query<unknown[]>(
    'SELECT 1 FROM partner_groups() AS groups (id) WHERE groups.id = $1',
    [groupId],
  );
  if (partners.length === 0) throw problem('partnership_missing');
  return groupId;
}
