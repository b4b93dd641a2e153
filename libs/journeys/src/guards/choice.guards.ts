import { refusal, type Refusal } from '@passerelle/kernel';
import type { GuardContext } from '@passerelle/workflow';
import type { JourneyFacts } from '../domain/facts';
import type { JourneyGuard } from './journey-guard';
import { known } from './known-topic';

/** Conditions of the choice of an offer: two sides, one version, a seat. */
export const CHOICE_GUARDS = {
  an_offer_is_open: {
    needs: ['choice'],
    run: ({ facts }) => (known(facts, 'choice').openOffers > 0 ? null : refusal('no_open_offer')),
  },
  both_said_yes: {
    needs: ['choice'],
    run: ({ facts }) => {
      const { best, lost } = known(facts, 'choice');
      return best ? null : refusal(lost ? 'offer_seat_taken' : 'no_mutual_choice');
    },
  },
  one_best_choice: {
    needs: ['choice'],
    run: ({ facts }) => (known(facts, 'choice').tied ? refusal('choices_tied') : null),
  },
  offer_seat_left: {
    needs: ['choice'],
    run: ({ facts }) => (known(facts, 'choice').bestSeatsLeft > 0 ? null : refusal('offer_seat_taken')),
  },
} as const satisfies Record<string, JourneyGuard>;

/** The part of `place_can_be_found_again` about offers: who left with an agreement comes back to it, where the seat is still free. */
export function offerCanBeFoundAgain({ snapshot, facts }: GuardContext<JourneyFacts>): Refusal | null {
  const left = snapshot?.state === 'withdrawn' || snapshot?.state === 'reoriented';
  if (!left || snapshot.previousState !== 'offer_agreed') return null;
  const { released } = known(facts, 'choice');
  return released && released.seatsLeft > 0 ? null : refusal('offer_seat_taken');
}
