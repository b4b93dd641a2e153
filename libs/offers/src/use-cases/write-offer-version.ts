import type { Actor, Tx } from '@passerelle/platform';
import { reachOffer } from '../persistence/reach';
import { requireSoftSkills } from '../persistence/surroundings';
import { makeOfferAct, type ActOutcome } from './make-offer-act';
import type { OfferWords } from './offer-changes';

/**
 * Writes the next version of an offer. Before publication it goes back to being a draft; a published offer stays on show in
 * its present version, and the company is asked to approve the new one.
 * @throws not_found, stale_version, offer_act_not_from_state, field problems
 */
export async function writeOfferVersion(
  tx: Tx,
  actor: Actor,
  offerId: string,
  expectedVersion: number,
  words: OfferWords,
): Promise<ActOutcome> {
  const { state } = await reachOffer(tx, actor, offerId);
  await requireSoftSkills(tx, words.softSkills);
  const act = state === 'published' ? 'revise' : 'write_version';
  return makeOfferAct(tx, offerId, { act, actor, expectedVersion, input: { words } });
}
