import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** That a prescriber follows a person in a group, through one of its advisors where one is named. */
export interface AccessOfPrescriber {
  readonly groupId: string;
  readonly candidateId: string;
  readonly prescriberId: string;
  readonly advisorId: string | null;
}

/** Opens the prescribers' access to persons; one that is open stays, and passes to the advisor named now. */
export async function grantAccess(tx: Tx, grants: readonly AccessOfPrescriber[]): Promise<void> {
  if (grants.length === 0) return;
  await tx.query(
    `INSERT INTO access_grants (id, group_id, candidate_id, prescriber_id, advisor_id)
     SELECT DISTINCT ON (candidate_id, prescriber_id) *
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[]) AS a(id, group_id, candidate_id, prescriber_id, advisor_id)
     ON CONFLICT (candidate_id, prescriber_id) WHERE ended_at IS NULL
     DO UPDATE SET advisor_id = coalesce(excluded.advisor_id, access_grants.advisor_id)`,
    [
      grants.map(() => newId()),
      grants.map(({ groupId }) => groupId),
      grants.map(({ candidateId }) => candidateId),
      grants.map(({ prescriberId }) => prescriberId),
      grants.map(({ advisorId }) => advisorId),
    ],
  );
}

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
