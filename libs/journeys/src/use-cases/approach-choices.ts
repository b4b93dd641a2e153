import { problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { mayApproach } from '../domain/journey-access';
import type { Journey } from '../engine/journey';
import { readJourneys } from '../engine/read-journeys';
import { readTies } from '../queries/journey-ties';

/** The name under which a single-use link opens the choice of offers. */
export const CHOOSE_OFFERS = 'choose_offers';

/**
 * Reads a journey for someone who comes to its choices.
 * @param lock 'locked' holds it until the end of the transaction
 * @throws DomainError not_found when it does not exist for the actor, forbidden when their link is for something else
 */
export async function approachChoices(
  tx: Tx,
  actor: Actor,
  journeyId: string,
  lock: 'free' | 'locked',
): Promise<Journey> {
  const journey = (await readJourneys(tx, [journeyId], lock)).get(journeyId);
  if (!journey || !mayApproach(actor, journeyId, await readTies(tx, actor, journey)))
    throw problem('not_found');
  if (actor.link && !actor.link.acts.includes(CHOOSE_OFFERS)) throw problem('forbidden');
  return journey;
}
