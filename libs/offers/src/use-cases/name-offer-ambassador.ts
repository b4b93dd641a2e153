import { fieldError, invalidFields } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { reachOffer } from '../persistence/reach';
import { makeOfferAct, type ActOutcome } from './make-offer-act';

/** Names who will speak of the job: somebody of the offer's own company. @throws not_found, stale_version, a field problem */
export async function nameOfferAmbassador(
  tx: Tx,
  actor: Actor,
  offerId: string,
  expectedVersion: number,
  ambassadorId: string,
): Promise<ActOutcome> {
  const { memberCompanyId } = await reachOffer(tx, actor, offerId);
  const fit = await tx.query<unknown[]>(
    'SELECT 1 FROM ambassadors WHERE id = $1 AND member_company_id = $2 AND left_on IS NULL',
    [ambassadorId, memberCompanyId],
  );
  if (fit.length === 0) throw invalidFields([fieldError('/ambassadorId', 'not_found')]);
  return makeOfferAct(tx, offerId, {
    act: 'name_ambassador',
    actor,
    expectedVersion,
    input: { ambassador: ambassadorId },
  });
}
