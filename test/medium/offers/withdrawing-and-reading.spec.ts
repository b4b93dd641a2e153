import {
  listAmbassadors,
  listOffers,
  makeNeedAct,
  makeOfferAct,
  openOffer,
  readNeed,
  readOffer,
  takeOfferSeats,
  type OfferDetail,
} from '@passerelle/offers';
import { newId } from '@passerelle/kernel';
import { aGroup, anActor, type Group } from '../../factories/a-group';
import { anOffer, OFFER_WORDS } from '../../factories/an-offer';
import { candidates } from '../../factories/a-territory';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase();
let marne: Group;
let oise: Group;
beforeAll(async () => {
  marne = await database.within(null, (tx) => aGroup(tx, 'GEIQ de la Marne'));
  oise = await database.within(null, (tx) => aGroup(tx, 'GEIQ de l’Oise'));
});

const row = async <T>(sql: string, id: string): Promise<T | undefined> =>
  (await database.within(marne.groupId, (tx) => tx.query<T[]>(sql, [id])))[0];

describe('withdrawing', () => {
  async function aWaitingChoice(group: Group, offerId: string): Promise<string> {
    return database.within(group.groupId, async (tx) => {
      const [candidateId] = await candidates(tx, group.groupId, 1);
      const journeyId = newId();
      await tx.query(
        `INSERT INTO journeys (id, group_id, programme_id, candidate_id, definition, definition_version, state, state_kind, version, entered_at, chain_hash, created_at)
         VALUES ($1, $2, $3, $4, 'pass-industries', 1, 'choosing', 'open', 1, app_now(), '', app_now())`,
        [journeyId, group.groupId, group.programmeId, candidateId],
      );
      await tx.query(
        `INSERT INTO offer_choices (id, group_id, journey_id, offer_id, offer_version_no, rank, state) VALUES ($1, $2, $3, $4, 1, 1, 'waiting')`,
        [newId(), group.groupId, journeyId, offerId],
      );
      return journeyId;
    });
  }

  it('a need withdraws its offer, closes the choices that waited for it and tells those people and their advisors', async () => {
    const { needId, offerId } = await anOffer(database, marne);
    const journeyId = await aWaitingChoice(marne, offerId);
    const need = await database.as(marne.employer, (tx) => readNeed(tx, marne.employer, needId));
    await database.as(marne.employer, (tx) =>
      makeNeedAct(tx, needId, {
        act: 'withdraw',
        actor: marne.employer,
        expectedVersion: need.version,
        reason: 'Commande annulée',
      }),
    );
    expect(await row('SELECT state FROM offers WHERE id = $1', offerId)).toEqual({ state: 'withdrawn' });
    expect(await row('SELECT state FROM needs WHERE id = $1', needId)).toEqual({ state: 'withdrawn' });
    expect(await row('SELECT state FROM offer_choices WHERE journey_id = $1', journeyId)).toEqual({
      state: 'closed',
    });
    const told = await database.within(marne.groupId, (tx) =>
      tx.query<{ effect: string }[]>('SELECT effect FROM outbox WHERE journey_id = $1 ORDER BY effect', [
        journeyId,
      ]),
    );
    expect(told.map(({ effect }) => effect)).toEqual([
      'tell_advisor_offer_withdrawn',
      'tell_person_offer_withdrawn',
    ]);
    expect(
      await row(`SELECT count(*)::int FROM tasks WHERE offer_id = $1 AND done_at IS NULL`, offerId),
    ).toEqual({ count: 0 });
  });

  const told = (journeyId: string): Promise<string[]> =>
    database.within(marne.groupId, async (tx) =>
      (await tx.query<{ effect: string }[]>('SELECT effect FROM outbox WHERE journey_id = $1 ORDER BY effect', [journeyId])).map(({ effect }) => effect)); // prettier-ignore
  const TOLD = ['tell_advisor_offer_withdrawn', 'tell_person_offer_withdrawn'];
  const stateOf = (journeyId: string): Promise<unknown> =>
    row('SELECT state FROM offer_choices WHERE journey_id = $1', journeyId);

  it('an offer declared filled closes: whoever waited for it is told', async () => {
    const { offerId, version } = await anOffer(database, marne);
    const journeyId = await aWaitingChoice(marne, offerId);
    await database.as(marne.coordinator, (tx) =>
      makeOfferAct(tx, offerId, {
        act: 'declare_filled',
        actor: marne.coordinator,
        expectedVersion: version,
      }),
    );
    expect([await stateOf(journeyId), await told(journeyId)]).toEqual([{ state: 'closed' }, TOLD]);
  });

  it('an offer whose last place is taken closes for the others, and not for who takes it', async () => {
    const { offerId } = await anOffer(database, marne);
    const [taker, waiting] = [await aWaitingChoice(marne, offerId), await aWaitingChoice(marne, offerId)];
    await database.within(marne.groupId, (tx) => takeOfferSeats(tx, [{ offerId, taker }]));
    expect([await stateOf(taker), await told(taker)]).toEqual([{ state: 'waiting' }, []]);
    expect([await stateOf(waiting), await told(waiting)]).toEqual([{ state: 'closed' }, TOLD]);
  });

  it('an offer alone sends its need back to be rewritten', async () => {
    const { needId, offerId, version } = await anOffer(database, marne);
    await database.as(marne.coordinator, (tx) =>
      makeOfferAct(tx, offerId, {
        act: 'withdraw',
        actor: marne.coordinator,
        expectedVersion: version,
        reason: 'À réécrire',
      }),
    );
    expect(await row('SELECT state FROM needs WHERE id = $1', needId)).toEqual({ state: 'posted' });
    await database.as(marne.coordinator, (tx) => openOffer(tx, marne.coordinator, needId, OFFER_WORDS));
  });
});

describe('who sees offers', () => {
  it('advisors see those on show in partner groups, and no other', async () => {
    const shown = await anOffer(database, marne);
    const hidden = await anOffer(database, marne, 'approved');
    const elsewhere = await anOffer(database, oise);
    const { advisor } = marne;
    const list = await database.as(advisor, (tx) => listOffers(tx, advisor, { limit: 100 }));
    const ids = list.items.map(({ id }) => id);
    expect(ids).toContain(shown.offerId);
    expect(ids).not.toContain(hidden.offerId);
    expect(ids).not.toContain(elsewhere.offerId);
    for (const id of [hidden.offerId, elsewhere.offerId])
      await expect(database.as(advisor, (tx) => readOffer(tx, advisor, id))).rejects.toMatchObject({
        code: 'not_found',
      });
  });

  it('advisors are told who speaks of the job once that person has confirmed their words, and no number', async () => {
    const { offerId } = await anOffer(database, marne);
    const { advisor, coordinator, groupId } = marne;
    const seen = (): Promise<OfferDetail> => database.as(advisor, (tx) => readOffer(tx, advisor, offerId));
    expect((await seen()).ambassador).toBeNull();
    await database.within(groupId, (tx) =>
      tx.query(
        `UPDATE ambassadors SET confirmed_at = app_now() WHERE id = (SELECT ambassador_id FROM offers WHERE id = $1)`,
        [offerId],
      ),
    );
    expect(Object.keys((await seen()).ambassador ?? {})).toEqual([
      'id',
      'fullName',
      'trade',
      'sentences',
      'confirmed',
    ]);
    expect(await database.as(advisor, (tx) => listAmbassadors(tx, advisor, {}))).toEqual([]);
    expect(await database.as(coordinator, (tx) => listAmbassadors(tx, coordinator, {}))).not.toEqual([]);
  });

  it('an ended partnership closes them at once', async () => {
    const { offerId } = await anOffer(database, oise);
    await database.within(oise.groupId, (tx) =>
      tx.query(
        `UPDATE partnerships SET until = (app_now() - interval '1 day')::date WHERE prescriber_id = $1`,
        [oise.prescriberId],
      ),
    );
    await expect(
      database.as(oise.advisor, (tx) => readOffer(tx, oise.advisor, offerId)),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('a funder, a candidate or a trainer of the group see those on show only', async () => {
    const shown = await anOffer(database, marne);
    const hidden = await anOffer(database, marne, 'draft');
    for (const role of ['funder', 'candidate', 'trainer', 'ambassador'] as const) {
      const actor = await database.within(null, (tx) =>
        anActor(tx, role, 'Une personne', { groupId: marne.groupId }),
      );
      const list = await database.as(actor, (tx) => listOffers(tx, actor, { limit: 100 }));
      expect(new Set(list.items.map(({ state }) => state))).toEqual(new Set(['published']));
      await expect(database.as(actor, (tx) => readOffer(tx, actor, hidden.offerId))).rejects.toMatchObject({
        code: 'not_found',
      });
      expect((await database.as(actor, (tx) => readOffer(tx, actor, shown.offerId))).versions).toEqual([]);
    }
  });

  it('companies see their own only', async () => {
    const { offerId } = await anOffer(database, marne);
    for (const stranger of [marne.otherEmployer, oise.employer])
      await expect(database.as(stranger, (tx) => readOffer(tx, stranger, offerId))).rejects.toMatchObject({
        code: 'not_found',
      });
    const list = await database.as(marne.otherEmployer, (tx) => listOffers(tx, marne.otherEmployer, {}));
    expect(list.items).toEqual([]);
  });
});
