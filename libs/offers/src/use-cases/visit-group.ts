import { problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';

/**
 * Lets a funder, who belongs to no group, read in one that it funds: binds the transaction to that group for what is
 * published there. Without effect for everybody else, who reads where their role is.
 * @throws not_found when the funder has no partnership with the group today
 */
export async function visitGroup(tx: Tx, actor: Actor, groupId: string | undefined): Promise<void> {
  if (actor.role !== 'funder' || actor.groupId !== null || !groupId) return;
  await tx.query(`SELECT set_config('app.group_id', $1, true)`, [groupId]);
  const partners = await tx.query<unknown[]>(
    `SELECT 1 FROM partnerships
     WHERE funder_id = $1 AND partnership_stands(until)`,
    [actor.funderId],
  );
  if (partners.length === 0) throw problem('not_found');
}
