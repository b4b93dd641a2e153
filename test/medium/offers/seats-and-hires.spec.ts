import {
  addAmbassador,
  closeProgramme,
  confirmAmbassador,
  createOfferBornFromHire,
  createProgramme,
  endAmbassador,
  freeOfferSeat,
  listAmbassadors,
  listProgrammes,
  readOffer,
  takeOfferSeat,
  takeOfferSeats,
  updateAmbassador,
  updateProgramme,
} from '@passerelle/offers';
import { newId } from '@passerelle/kernel';
import { aGroup, type Group } from '../../factories/a-group';
import { anOffer } from '../../factories/an-offer';
import { candidates } from '../../factories/a-territory';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase();
let marne: Group;
let oise: Group;
beforeAll(async () => {
  marne = await database.within(null, (tx) => aGroup(tx, 'GEIQ de la Marne'));
  oise = await database.within(null, (tx) => aGroup(tx, 'GEIQ de l’Oise'));
});

interface Counted {
  state: string;
  seats_taken: number;
  need: string;
}

const counted = async (offerId: string): Promise<Counted | undefined> =>
  (
    await database.within(marne.groupId, (tx) =>
      tx.query<Counted[]>(
        'SELECT o.state, o.seats_taken, n.state AS need FROM offers o JOIN needs n ON n.id = o.need_id WHERE o.id = $1',
        [offerId],
      ),
    )
  )[0];

describe('the seats of an offer', () => {
  it('the last one wanted by twenty people at once goes to one of them, and fills the offer and its need', async () => {
    const { offerId } = await anOffer(database, marne);
    const got = await Promise.all(
      Array.from({ length: 20 }, () => database.within(marne.groupId, (tx) => takeOfferSeat(tx, offerId))),
    );
    expect(got.filter(Boolean)).toHaveLength(1);
    expect(await counted(offerId)).toEqual({ state: 'filled', seats_taken: 1, need: 'filled' });
  });

  it('are given to many in the order they are named, the others being left without', async () => {
    const two = await anOffer(database, marne, 'published', 2);
    const one = await anOffer(database, marne);
    const without = await database.within(marne.groupId, (tx) =>
      takeOfferSeats(tx, [
        { offerId: two.offerId, taker: 'a' },
        { offerId: one.offerId, taker: 'b' },
        { offerId: two.offerId, taker: 'c' },
        { offerId: two.offerId, taker: 'd' },
        { offerId: one.offerId, taker: 'e' },
      ]),
    );
    expect([...without]).toEqual(['d', 'e']);
    expect(await counted(two.offerId)).toMatchObject({ state: 'filled', seats_taken: 2 });
  });

  it('wanted crosswise by two transactions never lock one another for ever', async () => {
    const first = await anOffer(database, marne, 'published', 10);
    const second = await anOffer(database, marne, 'published', 10);
    const both = [first.offerId, second.offerId];
    await Promise.all(
      Array.from({ length: 10 }, (_, turn) =>
        database.within(marne.groupId, (tx) =>
          takeOfferSeats(
            tx,
            (turn % 2 ? both : [...both].reverse()).map((offerId) => ({ offerId, taker: offerId })),
          ),
        ),
      ),
    );
    expect(await counted(first.offerId)).toMatchObject({ state: 'filled', seats_taken: 10 });
    expect(await counted(second.offerId)).toMatchObject({ state: 'filled', seats_taken: 10 });
  });

  it('given back open the offer and its need again', async () => {
    const { offerId } = await anOffer(database, marne);
    await database.within(marne.groupId, (tx) => takeOfferSeat(tx, offerId));
    await database.within(marne.groupId, (tx) => freeOfferSeat(tx, offerId));
    expect(await counted(offerId)).toEqual({ state: 'published', seats_taken: 0, need: 'published' });
    expect(await database.within(marne.groupId, (tx) => takeOfferSeat(tx, offerId))).toBe(true);
  });

  it('of an offer that is not on show cannot be taken', async () => {
    const { offerId } = await anOffer(database, marne, 'approved');
    expect(await database.within(marne.groupId, (tx) => takeOfferSeat(tx, offerId))).toBe(false);
  });

  it('of another group cannot be taken', async () => {
    const { offerId } = await anOffer(database, marne);
    expect(await database.within(oise.groupId, (tx) => takeOfferSeat(tx, offerId))).toBe(false);
    expect(await counted(offerId)).toMatchObject({ seats_taken: 0 });
  });

  it('never go beyond what the company offered, even by a bare statement', async () => {
    const { offerId } = await anOffer(database, marne);
    await expect(
      database.within(marne.groupId, (tx) =>
        tx.query('UPDATE offers SET seats_taken = 2 WHERE id = $1', [offerId]),
      ),
    ).rejects.toThrow(/offer_seats_left/);
  });
});

describe('an offer born from a hire', () => {
  it('is filled from the start, with its need, and never opened again', async () => {
    const { coordinator, programmeId, companyId: memberCompanyId, groupId } = marne;
    const { offerId, needId } = await database.as(coordinator, (tx) =>
      createOfferBornFromHire(
        tx,
        { groupId, programmeId, memberCompanyId, jobTitle: 'Peintre industrielle', happenedOn: '2026-03-02' },
        coordinator,
      ),
    );
    const offer = await database.as(coordinator, (tx) => readOffer(tx, coordinator, offerId));
    expect(offer).toMatchObject({
      needId,
      state: 'filled',
      bornFromHire: true,
      title: 'Peintre industrielle',
      seats: 1,
      seatsTaken: 1,
      history: [{ act: 'record_hire', actorName: 'Nadia Lefèvre' }],
    });
    await database.as(coordinator, (tx) => freeOfferSeat(tx, offerId));
    expect(await counted(offerId)).toEqual({ state: 'filled', seats_taken: 0, need: 'filled' });
  });
});

describe('an ambassador', () => {
  const DETAILS = {
    fullName: 'Inès Faure',
    trade: 'Soudeuse',
    yearsInTrade: 9,
    sentences: 'On assemble, on regarde, on recommence.',
  };

  it('is added by her company, confirms her own words, and confirms again when they change', async () => {
    const { employer, ambassador } = marne;
    const added = await database.as(employer, (tx) =>
      addAmbassador(tx, employer, { ...DETAILS, phone: '06 12 34 56 78' }),
    );
    await database.within(marne.groupId, (tx) =>
      tx.query('UPDATE ambassadors SET user_id = $2 WHERE id = $1', [added.id, ambassador.userId]),
    );
    const confirmed = await database.as(ambassador, (tx) =>
      confirmAmbassador(tx, ambassador, added.id, added.version),
    );
    const [own, ...others] = await database.as(ambassador, (tx) => listAmbassadors(tx, ambassador, {}));
    expect(others).toEqual([]);
    expect(own).toMatchObject({
      id: added.id,
      phone: '+33612345678',
      confirmedAt: expect.stringContaining('T'),
    });
    await database.as(employer, (tx) =>
      updateAmbassador(tx, employer, added.id, confirmed.version, { ...DETAILS, sentences: 'Autre chose.' }),
    );
    const [changed] = await database.as(ambassador, (tx) => listAmbassadors(tx, ambassador, {}));
    expect(changed).toMatchObject({ sentences: 'Autre chose.', confirmedAt: null, phone: null });
  });

  it('cannot be reached from another company or group', async () => {
    const added = await database.as(marne.employer, (tx) => addAmbassador(tx, marne.employer, DETAILS));
    for (const stranger of [marne.otherEmployer, oise.coordinator, marne.ambassador])
      await expect(
        database.as(stranger, (tx) => updateAmbassador(tx, stranger, added.id, 1, DETAILS)),
      ).rejects.toMatchObject({ code: 'not_found' });
    const list = await database.as(marne.otherEmployer, (tx) => listAmbassadors(tx, marne.otherEmployer, {}));
    expect(list).toEqual([]);
  });

  it('who left confirms no more, and leaves the list', async () => {
    const { coordinator, companyId: memberCompanyId } = marne;
    const added = await database.as(coordinator, (tx) =>
      addAmbassador(tx, coordinator, { ...DETAILS, memberCompanyId }),
    );
    const left = await database.as(coordinator, (tx) =>
      endAmbassador(tx, coordinator, added.id, 1, '2026-02-01'),
    );
    await expect(
      database.as(coordinator, (tx) => confirmAmbassador(tx, coordinator, added.id, left.version)),
    ).rejects.toMatchObject({ code: 'ambassador_gone' });
    const list = await database.as(coordinator, (tx) =>
      listAmbassadors(tx, coordinator, { memberCompanyId }),
    );
    expect(list.map(({ id }) => id)).not.toContain(added.id);
  });

  it('with a wrong number is told which field to correct', async () => {
    await expect(
      database.as(marne.employer, (tx) => addAmbassador(tx, marne.employer, { ...DETAILS, phone: '12' })),
    ).rejects.toMatchObject({ fields: [{ pointer: '/phone', code: 'not_a_phone' }] });
  });
});

describe('a programme', () => {
  const DETAILS = {
    name: 'Promotion de printemps',
    employmentAreaCode: '3208',
    opensOn: '2026-03-01',
    poePlaces: 18,
  };

  it('shows its places, its people by step and its next Pass Dating', async () => {
    const { coordinator, groupId } = oise;
    const { id } = await database.as(coordinator, (tx) => createProgramme(tx, coordinator, DETAILS));
    await database.within(groupId, async (tx) => {
      const people = await candidates(tx, groupId, 3);
      for (const [index, candidateId] of people.entries())
        await tx.query(
          `INSERT INTO journeys (id, group_id, programme_id, candidate_id, definition, definition_version, state, state_kind, phase, version, entered_at, chain_hash, created_at)
           VALUES ($1, $2, $3, $4, 'pass-industries', 1, $5, $6, $7, 1, app_now(), '', app_now())`,
          [
            newId(),
            groupId,
            id,
            candidateId,
            ...(index < 2 ? ['admitted', 'open', 'referral'] : ['declined', 'end', null]),
          ],
        );
      for (const days of [-3, 12, 40])
        await tx.query(
          `INSERT INTO pass_datings (id, group_id, programme_id, starts_at, ends_at, place, address, seats, state)
           VALUES ($1, $2, $3, app_now() + make_interval(days => $4), app_now() + make_interval(days => $4, hours => 3), 'Salle des fêtes', '1 place Jean-de-La-Fontaine', 30, 'planned')`,
          [newId(), groupId, id, days],
        );
    });
    const [programme] = await database.as(coordinator, (tx) => listProgrammes(tx, coordinator, { id }));
    expect(programme).toMatchObject({
      employmentAreaName: 'Château-Thierry',
      poePlaces: 18,
      phases: [
        { phase: 'referral', journeys: 2 },
        { phase: null, journeys: 1 },
      ],
    });
    const days = (Date.parse(programme?.nextPassDatingAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(12);
    // An advisor sees that the programme exists, and counts nobody whom they do not follow.
    const [seen] = await database.as(oise.advisor, (tx) => listProgrammes(tx, oise.advisor, { id }));
    expect(seen).toMatchObject({ name: DETAILS.name, phases: [] });
    expect(
      await database.as(marne.coordinator, (tx) => listProgrammes(tx, marne.coordinator, { id })),
    ).toEqual([]);
  });

  it('is not closed while somebody is on the way, and takes no change once closed', async () => {
    const { coordinator } = marne;
    const { id } = await database.as(coordinator, (tx) =>
      createProgramme(tx, coordinator, { ...DETAILS, name: 'À clore' }),
    );
    const updated = await database.as(coordinator, (tx) =>
      updateProgramme(tx, id, 1, { ...DETAILS, name: 'À clore bientôt' }),
    );
    const [busy] = await database.as(oise.coordinator, (tx) => listProgrammes(tx, oise.coordinator));
    await expect(
      database.as(oise.coordinator, (tx) =>
        closeProgramme(tx, busy?.id ?? '', busy?.version ?? 0, '2026-12-31'),
      ),
    ).rejects.toMatchObject({ code: 'programme_still_running', params: { count: 2 } });
    await database.as(coordinator, (tx) => closeProgramme(tx, id, updated.version, '2026-12-31'));
    await expect(
      database.as(coordinator, (tx) => updateProgramme(tx, id, updated.version + 1, DETAILS)),
    ).rejects.toMatchObject({ code: 'programme_closed' });
  });

  it('has a name of its own and a known employment area', async () => {
    const { coordinator } = marne;
    await expect(
      database.as(coordinator, (tx) =>
        createProgramme(tx, coordinator, {
          ...DETAILS,
          name: 'Promotion GEIQ de la Marne',
          employmentAreaCode: '0000',
        }),
      ),
    ).rejects.toMatchObject({ fields: [{ pointer: '/employmentAreaCode' }, { pointer: '/name' }] });
  });
});

describe('without a tenant', () => {
  it.each(['programmes', 'needs', 'offers', 'offer_versions', 'offer_events', 'ambassadors'])(
    '%s answer nothing',
    async (table) => {
      await anOffer(database, marne, 'draft');
      expect(await database.within(null, (tx) => tx.query(`SELECT 1 FROM ${table}`))).toEqual([]);
      expect(await database.within(marne.groupId, (tx) => tx.query(`SELECT 1 FROM ${table}`))).not.toEqual(
        [],
      );
    },
  );
});
