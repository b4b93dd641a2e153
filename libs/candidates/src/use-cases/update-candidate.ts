import { invalidFields, problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import {
  checkDetails,
  columnsOf,
  type CandidateDetails,
  type SavedCandidate,
} from '../persistence/candidate-details';
import { reachBlock } from '../persistence/reach-candidate';

/** Replaces what is written of a person. @throws not_found, need_to_know_only, stale_version, field problems */
export async function updateCandidate(
  tx: Tx,
  actor: Actor,
  id: string,
  expectedVersion: number,
  person: CandidateDetails,
): Promise<SavedCandidate> {
  await reachBlock(tx, actor, id, 'contact');
  const { contact, problems } = await checkDetails(tx, person);
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
