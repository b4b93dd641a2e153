import type { Tx } from '@passerelle/platform';
import { idsOf, sendLater } from './follow-ups';
import type { Offer } from './things';

interface ClosedChoice {
  readonly id: string;
  readonly journeyId: string;
}

const TOLD = ['tell_person_offer_withdrawn', 'tell_advisor_offer_withdrawn'] as const;

/**
 * Closes the choices that still hope for an offer that is no longer to be had, and tells each person and their advisor.
 * @param takers journeys that have just been given the last seats: their choice is being agreed, and stands
 */
export async function closeWaitingChoices(
  tx: Tx,
  offer: Offer,
  now: string,
  takers: readonly string[],
): Promise<void> {
  const [closed] = await tx.query<[ClosedChoice[], number]>(
    `UPDATE offer_choices SET state = 'closed', closed_because = 'offer_withdrawn', version = version + 1
     WHERE offer_id = $1 AND state IN ('waiting', 'accepted') AND journey_id::text <> ALL($2)
     RETURNING id, journey_id AS "journeyId"`,
    [offer.id, takers],
  );
  await sendLater(
    tx,
    offer,
    closed.flatMap(({ id, journeyId }) =>
      TOLD.map((effect) => ({
        effect,
        key: `choice:${id}:${offer.version}:${effect}`,
        notBefore: now,
        payload: { ...idsOf(offer), choiceId: id },
        journeyId,
      })),
    ),
  );
}
