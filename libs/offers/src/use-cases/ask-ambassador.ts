import { newId, problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { changedAmbassador, reachAmbassador, type KeptAmbassador } from '../persistence/ambassadors';

/** The effect that writes to an ambassador: their words to read again, and a link to confirm them. */
export const ASK_AMBASSADOR = 'tell_ambassador_to_confirm';

/**
 * Sends an ambassador the link of their page, for the first time or once more: the link sent before is then cut.
 * @throws not_found, stale_version, ambassador_gone, ambassador_without_mail
 */
export async function askAmbassador(
  tx: Tx,
  actor: Actor,
  id: string,
  expectedVersion: number,
): Promise<KeptAmbassador> {
  const { leftOn, email } = await reachAmbassador(tx, actor, id);
  if (leftOn) throw problem('ambassador_gone', { date: leftOn });
  if (!email) throw problem('ambassador_without_mail');
  const asked = changedAmbassador(
    await tx.query<[KeptAmbassador[], number]>(
      `UPDATE ambassadors SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id, version`,
      [id, expectedVersion],
    ),
  );
  await leaveAsking(tx, asked);
  return asked;
}

/** Leaves the message in the outbox, in the transaction that wants it; the version makes one message of one asking. */
export async function leaveAsking(tx: Tx, { id, version }: KeptAmbassador): Promise<void> {
  await tx.query('UPDATE ambassadors SET asked_at = app_now() WHERE id = $1', [id]);
  await tx.query(
    `INSERT INTO outbox (id, group_id, effect, key, payload, not_before)
     SELECT $1, a.group_id, $3, $4, jsonb_build_object('ambassadorId', a.id), app_now() FROM ambassadors a WHERE a.id = $2`,
    [newId(), id, ASK_AMBASSADOR, `ambassador:${id}:${version}:${ASK_AMBASSADOR}`],
  );
}
