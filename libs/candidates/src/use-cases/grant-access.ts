import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** That a prescriber follows a person in a group, through one of its advisors where one is named. */
export interface Grant {
  readonly groupId: string;
  readonly candidateId: string;
  readonly prescriberId: string;
  readonly advisorId: string | null;
}

/**
 * Opens the prescriber's access to persons from this moment. Where one is open already, it stays, and passes to the
 * advisor named now. Set-based: one statement for any number of persons.
 */
export async function openGrants(tx: Tx, grants: readonly Grant[]): Promise<void> {
  await tx.query(
    `INSERT INTO access_grants (id, group_id, candidate_id, prescriber_id, advisor_id)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[])
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

/** The same for one person. */
export function openGrant(tx: Tx, grant: Grant): Promise<void> {
  return openGrants(tx, [grant]);
}

/** Ends a prescriber's access to a person at once; without effect where none is open. */
export async function closeGrant(
  tx: Tx,
  grant: { readonly candidateId: string; readonly prescriberId: string },
): Promise<void> {
  await tx.query(
    'UPDATE access_grants SET ended_at = app_now() WHERE candidate_id = $1 AND prescriber_id = $2 AND ended_at IS NULL',
    [grant.candidateId, grant.prescriberId],
  );
}
