import type { Actor, Tx } from '@passerelle/platform';
import {
  changedAmbassador,
  contactOf,
  reachAmbassador,
  type AmbassadorDetails,
  type KeptAmbassador,
} from '../persistence/ambassadors';

/** Replaces what is known of an ambassador; what they said must then be confirmed again. @throws not_found, stale_version */
export async function updateAmbassador(
  tx: Tx,
  actor: Actor,
  id: string,
  expectedVersion: number,
  details: AmbassadorDetails,
): Promise<KeptAmbassador> {
  await reachAmbassador(tx, actor, id);
  const { phone, email } = contactOf(details);
  return changedAmbassador(
    await tx.query<[KeptAmbassador[], number]>(
      `UPDATE ambassadors SET full_name = $3, trade = $4, years_in_trade = $5, sentences = $6, phone = $7, email = $8,
              confirmed_at = CASE WHEN sentences = $6 THEN confirmed_at END, version = version + 1
       WHERE id = $1 AND version = $2 RETURNING id, version`,
      [
        id,
        expectedVersion,
        details.fullName,
        details.trade,
        details.yearsInTrade,
        details.sentences,
        phone,
        email,
      ],
    ),
  );
}
