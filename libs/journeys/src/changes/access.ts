import { openGrants, type Grant } from '@passerelle/candidates';
import type { Tx } from '@passerelle/platform';

/** Ends the access of prescribers to persons of whom they follow no journey any more. */
export async function endAccessWithoutJourney(
  tx: Tx,
  grants: readonly { readonly candidateId: string; readonly prescriberId: string }[],
): Promise<void> {
  if (grants.length === 0) return;
  await tx.query(
    `UPDATE access_grants g SET ended_at = app_now()
     FROM unnest($1::uuid[], $2::uuid[]) AS a(candidate_id, prescriber_id)
     WHERE g.candidate_id = a.candidate_id AND g.prescriber_id = a.prescriber_id AND g.ended_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM journeys j WHERE j.candidate_id = g.candidate_id AND j.prescriber_id = g.prescriber_id)`,
    [grants.map(({ candidateId }) => candidateId), grants.map(({ prescriberId }) => prescriberId)],
  );
}

/** Opens the access of prescribers to persons; a person named twice in a batch is opened once. */
export async function openAccess(tx: Tx, grants: readonly Grant[]): Promise<void> {
  const distinct = new Map(grants.map((grant) => [`${grant.candidateId} ${grant.prescriberId}`, grant]));
  if (distinct.size > 0) await openGrants(tx, [...distinct.values()]);
}
