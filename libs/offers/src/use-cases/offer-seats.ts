import { systemActor, type Tx } from '@passerelle/platform';
import { makeOfferAct } from './make-offer-act';

/** Somebody who wants a seat of an offer: `taker` is whatever the caller knows them by (a journey, a choice). */
export interface SeatWish {
  readonly offerId: string;
  readonly taker: string;
}

interface OfferSeats {
  readonly id: string;
  readonly groupId: string;
  readonly state: string;
  readonly seats: number;
  readonly seatsTaken: number;
  readonly published: boolean;
}

/**
 * Takes one seat for each wish, first come first served in the order given; an offer whose last seat goes is filled, and
 * its need with it, and whoever still waited for it is told. Only a published offer has seats to take.
 * @returns the takers for whom no seat was left
 */
export async function takeOfferSeats(tx: Tx, wishes: readonly SeatWish[]): Promise<ReadonlySet<string>> {
  const offers = await lockOffers(tx, wishes);
  const left = new Map(
    offers.map(({ id, state, seats, seatsTaken }) => [id, state === 'published' ? seats - seatsTaken : 0]),
  );
  const without = new Set<string>();
  const taken = new Map<string, string[]>();
  for (const { offerId, taker } of wishes) {
    const seats = left.get(offerId) ?? 0;
    if (seats === 0) {
      without.add(taker);
    } else {
      left.set(offerId, seats - 1);
      taken.set(offerId, [...(taken.get(offerId) ?? []), taker]);
    }
  }
  await count(tx, new Map([...taken].map(([id, takers]) => [id, takers.length])));
  for (const { id, groupId } of offers) {
    const takers = taken.get(id);
    if (takers && left.get(id) === 0)
      await makeOfferAct(tx, id, {
        act: 'fill',
        actor: systemActor(groupId),
        expectedVersion: null,
        input: { takers },
      });
  }
  return without;
}

/** Takes `seats` seats of one offer, all or none. @returns false when they are not left or the offer is not published */
export async function takeOfferSeat(tx: Tx, offerId: string, seats = 1): Promise<boolean> {
  const [offer] = await lockOffers(tx, [{ offerId }]);
  if (offer?.state !== 'published' || offer.seats - offer.seatsTaken < seats) return false;
  await takeOfferSeats(
    tx,
    Array.from({ length: seats }, (_, index) => ({ offerId, taker: String(index) })),
  );
  return true;
}

/** Gives seats back, one for each id given (the same offer may stand several times); a filled offer is open again. */
export async function freeOfferSeats(tx: Tx, offerIds: readonly string[]): Promise<void> {
  const offers = await lockOffers(
    tx,
    offerIds.map((offerId) => ({ offerId })),
  );
  const freed = new Map<string, number>();
  for (const id of offerIds) freed.set(id, (freed.get(id) ?? 0) - 1);
  await count(tx, freed);
  for (const { id, groupId, state, published } of offers) {
    // An offer born from a hire was never on show: there is nothing to open again.
    if (state === 'filled' && published)
      await makeOfferAct(tx, id, { act: 'reopen', actor: systemActor(groupId), expectedVersion: null });
  }
}

/** Gives one seat of an offer back. */
export function freeOfferSeat(tx: Tx, offerId: string): Promise<void> {
  return freeOfferSeats(tx, [offerId]);
}

/**
 * Holds offers until the end of the transaction. Whoever is about to touch choices of people and then seats takes the seats in hand
 * first: the last seat closes the choices of everybody else who waits, and two who held only their own would wait for each other.
 */
export async function holdOffers(tx: Tx, offerIds: readonly string[]): Promise<void> {
  await lockOffers(
    tx,
    offerIds.map((offerId) => ({ offerId })),
  );
}

/** Always in the order of ids: two transactions that want the same offers wait for one another instead of dying. */
function lockOffers(tx: Tx, of: readonly { readonly offerId: string }[]): Promise<OfferSeats[]> {
  return tx.query<OfferSeats[]>(
    `SELECT id, group_id AS "groupId", state, seats, seats_taken AS "seatsTaken",
            published_at IS NOT NULL AS published
     FROM offers WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE`,
    [[...new Set(of.map(({ offerId }) => offerId))]],
  );
}

async function count(tx: Tx, seats: ReadonlyMap<string, number>): Promise<void> {
  await tx.query(
    `UPDATE offers SET seats_taken = seats_taken + d.seats
     FROM unnest($1::uuid[], $2::int[]) AS d (id, seats) WHERE offers.id = d.id`,
    [[...seats.keys()], [...seats.values()]],
  );
}
