import type { Actor, Tx } from '@passerelle/platform';
import { changedAmbassador, reachAmbassador, type KeptAmbassador } from '../persistence/ambassadors';

/** Records the day (YYYY-MM-DD) from which somebody speaks for the job no more. @throws not_found, stale_version */
export async function endAmbassador(
  tx: Tx,
  actor: Actor,
  id: string,
  expectedVersion: number,
  leftOn: string,
): Promise<KeptAmbassador> {
  await reachAmbassador(tx, actor, id);
  return changedAmbassador(
    await tx.query<[KeptAmbassador[], number]>(
      'UPDATE ambassadors SET left_on = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id, version',
      [id, expectedVersion, leftOn],
    ),
  );
}
