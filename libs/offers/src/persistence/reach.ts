import { problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { reachesCompany } from '../domain/offers.policy';
import { loadNeed, loadOffer, type Need, type Offer } from './things';

/** Reads a need within the actor's reach. @throws not_found, whether it does not exist or is another's */
export async function reachNeed(tx: Tx, actor: Actor, id: string): Promise<Need> {
  const need = await loadNeed(tx, id);
  if (!reachesCompany(actor, need.memberCompanyId)) throw problem('not_found');
  return need;
}

/** Reads an offer within the actor's reach. @throws not_found, whether it does not exist or is another's */
export async function reachOffer(tx: Tx, actor: Actor, id: string): Promise<Offer> {
  const offer = await loadOffer(tx, id);
  if (!reachesCompany(actor, offer.memberCompanyId)) throw problem('not_found');
  return offer;
}
