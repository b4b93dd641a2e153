import { fieldError, invalidFields, newId, problem, type FieldError } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { readContact, type Contact, type TypedContact } from '../domain/contact';
import { reachBlock, workInGroup } from '../persistence/reach-candidate';
import { findSimilar } from '../queries/find-similar';
import { openGrant } from './grant-access';

/** What is written of a person. */
export interface CandidateDetails extends TypedContact {
  readonly firstName: string;
  readonly lastName: string;
  /** YYYY-MM-DD. */
  readonly birthDate?: string | null;
  readonly city?: string | null;
}

/** A person to create. */
export interface NewCandidate extends CandidateDetails {
  /** The group to create them in; needed from an advisor, who works with several. */
  readonly groupId?: string;
  /** Says that the similar persons found are other people. */
  readonly notADuplicate?: boolean;
}

/** What is left after a change: the new version of the row. */
export interface SavedCandidate {
  readonly id: string;
  readonly version: number;
}

/**
 * Creates a person in the actor's group or, for an advisor, in a partner group, where the advisor's access is opened at once.
 * @throws field problems, partnership_missing, candidate_maybe_known while a similar person is not said to be another
 */
export async function createCandidate(tx: Tx, actor: Actor, person: NewCandidate): Promise<SavedCandidate> {
  const groupId = actor.role === 'advisor' ? await partnerGroup(tx, person.groupId) : actor.groupId;
  if (!groupId) throw problem('forbidden');
  const { contact, problems } = await checked(tx, person);
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

/** Replaces what is written of a person. @throws not_found, need_to_know_only, stale_version, field problems */
export async function updateCandidate(
  tx: Tx,
  actor: Actor,
  id: string,
  expectedVersion: number,
  person: CandidateDetails,
): Promise<SavedCandidate> {
  await reachBlock(tx, actor, id, 'contact');
  const { contact, problems } = await checked(tx, person);
  if (problems.length > 0) throw invalidFields(problems);
  const [[saved]] = await tx.query<[SavedCandidate[], number]>(
    `UPDATE candidates SET first_name = $3, last_name = $4, birth_date = $5, city = $6, contact_channel = $7, phone = $8,
            email = $9, third_party_name = $10, third_party_phone = $11, version = version + 1
     WHERE id = $1 AND version = $2 RETURNING id, version`,
    [id, expectedVersion, ...columnsOf(person, contact)],
  );
  if (!saved) throw problem('stale_version');
  return saved;
}

function columnsOf(person: CandidateDetails, contact: Contact): (string | null)[] {
  return [
    person.firstName.trim(),
    person.lastName.trim(),
    person.birthDate ?? null,
    person.city?.trim() ?? null,
    contact.contactChannel,
    contact.phone,
    contact.email,
    contact.thirdPartyName,
    contact.thirdPartyPhone,
  ];
}

async function checked(
  tx: Tx,
  person: CandidateDetails,
): Promise<{ contact: Contact; problems: FieldError[] }> {
  const { contact, problems } = readContact(person);
  if (!person.firstName.trim()) problems.push(fieldError('/firstName', 'required'));
  if (!person.lastName.trim()) problems.push(fieldError('/lastName', 'required'));
  if (person.birthDate) {
    const [row] = await tx.query<{ past: boolean }[]>('SELECT $1::date < app_now() AS past', [
      person.birthDate,
    ]);
    if (!row?.past) problems.push(fieldError('/birthDate', 'date_in_future'));
  }
  return { contact, problems };
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
