import { fieldError, invalidFields } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** Writes which ambassadors come to an event, in the place of those announced before. @throws DomainError invalid_input */
export async function writeAmbassadorsComing(
  tx: Tx,
  event: { readonly id: string; readonly groupId: string },
  ambassadorIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(ambassadorIds)];
  const known = await tx.query<unknown[]>('SELECT 1 FROM ambassadors WHERE id = ANY($1::uuid[])', [wanted]);
  if (known.length < wanted.length) throw invalidFields([fieldError('/ambassadorIds', 'not_found')]);
  await tx.query('DELETE FROM pass_dating_ambassadors WHERE pass_dating_id = $1', [event.id]);
  await tx.query(
    'INSERT INTO pass_dating_ambassadors (pass_dating_id, ambassador_id, group_id) SELECT $1, id, $2 FROM unnest($3::uuid[]) AS u(id)',
    [event.id, event.groupId, wanted],
  );
}
