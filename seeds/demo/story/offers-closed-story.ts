import { makeNeedAct, makeOfferAct } from '@passerelle/offers';
import { rowsOf, scopeOf } from '@passerelle/platform';
import { companyOfOffer } from '../data/offers-by-key';
import type { GivenUp } from '../data/needs-given-up';
import type { Scene } from './scene';

interface OpenOffer {
  readonly id: string;
  readonly needId: string;
  readonly needVersion: number;
  readonly seatsTaken: number;
}

/** Companies that found nobody give up their needs and say why: nothing is called filled that was not. */
export function tellNeedsGivenUp(scene: Scene, needs: readonly GivenUp[]): void {
  for (const [place, { key, on, reason }] of needs.entries())
    scene.script.on(scene.calendar.day(on), `11:${String(10 + place * 5)}`, async () => {
      const actor = scene.employerOf(companyOfOffer(key));
      const offers = await onShow(scene, 'o.id = $1', scene.world.id('offer', key));
      for (const { needId, needVersion } of offers)
        await scene.database.inTransaction(scopeOf(actor), (tx) =>
          makeNeedAct(tx, needId, { act: 'withdraw', actor, expectedVersion: needVersion, reason }),
        );
    });
}

/** Long after the contracts, companies that have found enough people say so: the group closes what is still on show. */
export function tellOffersFilled(scene: Scene, programme: string, coordinator: string, on: number): void {
  scene.script.on(scene.calendar.day(on), '11:30', async () => {
    const actor = scene.world.actor(coordinator);
    for (const { id, seatsTaken } of await onShow(scene, 'o.programme_id = $1', scene.world.id('programme', programme))) {
      if (seatsTaken === 0) throw new Error('The story calls an offer filled that nobody came to.');
      await scene.database.inTransaction(scopeOf(actor), (tx) =>
        makeOfferAct(tx, id, { act: 'declare_filled', actor, expectedVersion: null }),
      );
    }
  }); // prettier-ignore
}

function onShow(scene: Scene, where: string, id: string): Promise<OpenOffer[]> {
  return scene.within((tx) =>
    rowsOf<OpenOffer>(
      tx,
      `SELECT o.id, n.id AS "needId", n.version AS "needVersion", o.seats_taken AS "seatsTaken"
       FROM offers o JOIN needs n ON n.id = o.need_id WHERE o.state = 'published' AND ${where} ORDER BY o.id`,
      [id],
    ),
  );
}
