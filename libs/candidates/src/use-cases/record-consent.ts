import { newId, problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import type { ConsentPurpose, ConsentWay } from '../domain/consent';

/** An agreement that a person gives. */
export interface NewConsent {
  readonly groupId: string;
  readonly candidateId: string;
  readonly purpose: ConsentPurpose;
  /** Which text the person was read or shown. */
  readonly textVersion: string;
  readonly givenHow: ConsentWay;
  /** Who collected it; null when the person gave it alone. */
  readonly collectedBy: string | null;
}

/** Records an agreement; one that stands for the same purpose and text is kept instead. @returns its id */
export async function recordConsent(tx: Tx, consent: NewConsent): Promise<string> {
  const [standing] = await tx.query<{ id: string }[]>(
    `SELECT id FROM consents
     WHERE candidate_id = $1 AND purpose = $2 AND text_version = $3 AND withdrawn_at IS NULL`,
    [consent.candidateId, consent.purpose, consent.textVersion],
  );
  if (standing) return standing.id;
  const id = newId();
  await tx.query(
    `INSERT INTO consents (id, group_id, candidate_id, purpose, text_version, given_how, collected_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      consent.groupId,
      consent.candidateId,
      consent.purpose,
      consent.textVersion,
      consent.givenHow,
      consent.collectedBy,
    ],
  );
  return id;
}

/** The agreement to be referred that stands for a person in the current group; null when there is none. */
export async function standingConsent(
  tx: Tx,
  candidateId: string,
  purpose: ConsentPurpose = 'referral',
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `SELECT id FROM consents WHERE candidate_id = $1 AND purpose = $2 AND withdrawn_at IS NULL
     ORDER BY given_at DESC LIMIT 1`,
    [candidateId, purpose],
  );
  return row?.id ?? null;
}

/** Withdraws an agreement; what was done before stays lawful. @throws not_found, consent_already_withdrawn */
export async function withdrawConsent(tx: Tx, candidateId: string, consentId: string): Promise<void> {
  const [, affected] = await tx.query<[unknown, number]>(
    'UPDATE consents SET withdrawn_at = app_now() WHERE id = $1 AND candidate_id = $2 AND withdrawn_at IS NULL',
    [consentId, candidateId],
  );
  if (affected === 1) return;
  const known = await tx.query<unknown[]>('SELECT 1 FROM consents WHERE id = $1 AND candidate_id = $2', [
    consentId,
    candidateId,
  ]);
  throw problem(known.length > 0 ? 'consent_already_withdrawn' : 'not_found');
}
