import type { Tx } from '@passerelle/platform';

/**
 * Hands what still waits for the tutors of amended contracts to the coordination, where no account is the tutor's any more: nobody is
 * asked about a person whom they no longer follow.
 */
export async function leaveFormerTutors(tx: Tx, contractIds: readonly string[]): Promise<void> {
  if (contractIds.length === 0) return;
  await tx.query(
    `UPDATE tasks t SET assigned_role = 'coordinator', assigned_user_id = NULL, member_company_id = c.member_company_id
     FROM contracts c
     WHERE c.id = ANY($1::uuid[]) AND c.company_tutor_user_id IS NULL
       AND t.journey_id = c.journey_id AND t.assigned_role = 'tutor' AND t.done_at IS NULL`,
    [contractIds],
  );
}
