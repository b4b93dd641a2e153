import { problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { changedAmbassador, reachAmbassador, type KeptAmbassador } from '../persistence/ambassadors';

/** Records that the ambassador agrees to speak, with these words. @throws not_found, stale_version, ambassador_gone */
export async function confirmAmbassador(
  tx: Tx,
  actor: Actor,
  id: string,
  expectedVersion: number,
): Promise<KeptAmbassador> {
  const { leftOn } = await reachAmbassador(tx, actor, id);
  if (leftOn) throw problem('ambassador_gone', { date: leftOn });
  return changedAmbassador(
    await tx.query<[KeptAmbassador[], number]>(
      `UPDATE ambassadors SET confirmed_at = app_now(), version = version + 1
       WHERE id = $1 AND version = $2 RETURNING id, version`,
      [id, expectedVersion],
    ),
  );
}
