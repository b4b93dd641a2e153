import { fieldError, type FieldError } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { readContact, type Contact, type TypedContact } from '../domain/contact';

/** What is written of a person. */
export interface CandidateDetails extends TypedContact {
  readonly firstName: string;
  readonly lastName: string;
  /** YYYY-MM-DD. */
  readonly birthDate?: string | null;
  readonly city?: string | null;
}

/** What is left after a change: the new version of the row. */
export interface SavedCandidate {
  readonly id: string;
  readonly version: number;
}

/** Values of the columns first_name to third_party_phone, in the order of the statements. */
export function columnsOf(person: CandidateDetails, contact: Contact): (string | null)[] {
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

/** Puts the contact in its written form and says what is to correct. */
export async function checkDetails(
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
