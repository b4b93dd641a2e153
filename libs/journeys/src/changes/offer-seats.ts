import type { Tx } from '@passerelle/platform';

/** A seat of an offer that a journey takes or gives back. */
export interface OfferSeat {
  readonly journeyId: string;
  readonly offerId: string;
}

/**
 * Takes seats of published offers, in the order asked, as long as there are any. The offers are locked in the order of their ids,
 * so that two batches never wait on each other.
 * @returns the journeys that got theirs
 */
export async function takeOfferSeats(tx: Tx, wanted: readonly OfferSeat[]): Promise<Set<string>> {
  if (wanted.length === 0) return new Set();
  const offers: { id: string; seats_left: number }[] = await tx.query(
    `SELECT id, seats - seats_taken AS seats_left FROM offers
     WHERE id = ANY($1::uuid[]) AND state = 'published' ORDER BY id FOR NO KEY UPDATE`,
    [wanted.map(({ offerId }) => offerId)],
  );
  const left = new Map(offers.map((offer) => [offer.id, offer.seats_left]));
  const seated = wanted.filter(({ offerId }) => {
    const seats = left.get(offerId) ?? 0;
    left.set(offerId, seats - 1);
    return seats > 0;
  });
  await count(tx, seated, 1);
  return new Set(seated.map(({ journeyId }) => journeyId));
}

/** Gives seats back to their offers. */
export async function freeOfferSeats(tx: Tx, seats: readonly OfferSeat[]): Promise<void> {
  if (seats.length === 0) return;
  await tx.query(`SELECT FROM offers WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`, [
    seats.map(({ offerId }) => offerId),
  ]);
  await count(tx, seats, -1);
}

// The table's own check (offer_seats_left) stands behind: the count never passes the seats nor falls under zero.
async function count(tx: Tx, seats: readonly OfferSeat[], each: 1 | -1): Promise<void> {
  if (seats.length === 0) return;
  await tx.query(
    `UPDATE offers o SET seats_taken = o.seats_taken + t.n
     FROM (SELECT id, count(*)::int * $2::int AS n FROM unnest($1::uuid[]) AS id GROUP BY id) t WHERE o.id = t.id`,
    [seats.map(({ offerId }) => offerId), each],
  );
}
