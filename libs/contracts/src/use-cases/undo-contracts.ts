import type { Tx } from '@passerelle/platform';
import { ACTIONS_OF_CONTRACT } from './actions-of-contract';

/**
 * Takes back contracts that have not begun, prepared or signed: nothing of them stays on the braid, save an action that someone
 * has tied to another one, which is shown as interrupted. A journey without such a contract is left as it is.
 */
export async function undoContracts(tx: Tx, journeyIds: readonly string[]): Promise<void> {
  const undone: { id: string }[] = await tx.query(
    `WITH s AS (
       UPDATE contracts SET state = 'undone', version = version + 1
       WHERE journey_id = ANY($1::uuid[]) AND state IN ('preparing', 'signed') RETURNING *
     ), unassigned AS (
       DELETE FROM assignments m USING s WHERE m.contract_id = s.id
     ), taken_off AS (
       DELETE FROM guidance_actions a USING s WHERE ${ACTIONS_OF_CONTRACT}
         AND NOT EXISTS (SELECT FROM action_links l WHERE l.from_action_id = a.id OR l.to_action_id = a.id)
     )
     SELECT id FROM s`,
    [journeyIds],
  );
  if (undone.length === 0) return;
  await tx.query(
    `UPDATE guidance_actions a SET state = 'interrupted', interruption_reason = 'agreement_undone', version = a.version + 1
     FROM contracts s WHERE s.id = ANY($1::uuid[]) AND ${ACTIONS_OF_CONTRACT}`,
    [undone.map(({ id }) => id)],
  );
}
