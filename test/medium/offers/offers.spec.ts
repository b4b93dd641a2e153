import {
  makeOfferAct,
  nameOfferAmbassador,
  openOffer,
  readOffer,
  writeOfferVersion,
} from '@passerelle/offers';
import { aGroup, type Group } from '../../factories/a-group';
import { anOffer, aPostedNeed, OFFER_WORDS } from '../../factories/an-offer';
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

describe('an offer', () => {
  it('is published with its need once the company and the group have approved the same version', async () => {
    const { offerId, needId } = await anOffer(database, marne);
    const offer = await database.as(marne.coordinator, (tx) => readOffer(tx, marne.coordinator, offerId));
    expect(offer).toMatchObject({
      state: 'published',
      versionNo: 1,
      ambassador: { fullName: 'Gérard Blin' },
      versions: [{ no: 1, companyApprovedBy: 'Luc Petit', groupApprovedBy: 'Nadia Lefèvre' }],
    });
    expect(offer.history.map(({ act }) => act)).toEqual([
      'open_offer',
      'name_ambassador',
      'submit',
      'approve',
      'publish',
    ]);
    expect(await row('SELECT state FROM needs WHERE id = $1', needId)).toEqual({ state: 'published' });
  });

  it('is not published before the company approved it', async () => {
    const { offerId, version } = await anOffer(database, marne, 'to_approve');
    await expect(
      database.as(marne.coordinator, (tx) =>
        makeOfferAct(tx, offerId, {
          act: 'publish',
          actor: marne.coordinator,
          expectedVersion: version,
          input: { version_no: 1 },
        }),
      ),
    ).rejects.toMatchObject({ code: 'offer_not_approved' });
    expect(await row('SELECT group_approved_at FROM offer_versions WHERE offer_id = $1', offerId)).toEqual({
      group_approved_at: null,
    });
  });

  it('is not published without an ambassador who is still there', async () => {
    const { offerId, version } = await anOffer(database, marne, 'approved');
    await database.within(marne.groupId, (tx) =>
      tx.query(
        `UPDATE ambassadors SET left_on = '2026-01-31' WHERE id = (SELECT ambassador_id FROM offers WHERE id = $1)`,
        [offerId],
      ),
    );
    await expect(
      database.as(marne.coordinator, (tx) =>
        makeOfferAct(tx, offerId, {
          act: 'publish',
          actor: marne.coordinator,
          expectedVersion: version,
          input: { version_no: 1 },
        }),
      ),
    ).rejects.toMatchObject({ code: 'offer_ambassador_missing' });
  });

  it('is approved by its own company only, in the version it has read', async () => {
    const { offerId, version } = await anOffer(database, marne, 'to_approve');
    const approve = (actor: Group['employer'], version_no = 1): Promise<unknown> =>
      database.as(actor, (tx) =>
        makeOfferAct(tx, offerId, { act: 'approve', actor, expectedVersion: version, input: { version_no } }),
      );
    await expect(approve(marne.otherEmployer)).rejects.toMatchObject({ code: 'not_found' });
    await expect(approve(oise.employer)).rejects.toMatchObject({ code: 'not_found' });
    await expect(approve(marne.coordinator)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(approve(marne.employer, 2)).rejects.toMatchObject({ code: 'offer_version_changed' });
    await expect(approve(marne.employer)).resolves.toMatchObject({ state: 'to_approve' });
  });

  it('keeps every version as it was written, even from the group', async () => {
    const { offerId, version } = await anOffer(database, marne, 'approved');
    await database.as(marne.coordinator, (tx) =>
      writeOfferVersion(tx, marne.coordinator, offerId, version, {
        ...OFFER_WORDS,
        title: 'Modeler le métal',
      }),
    );
    const offer = await database.as(marne.coordinator, (tx) => readOffer(tx, marne.coordinator, offerId));
    expect(offer).toMatchObject({ state: 'draft', title: 'Modeler le métal' });
    expect(offer.versions.map(({ no, title }) => [no, title])).toEqual([
      [2, 'Modeler le métal'],
      [1, OFFER_WORDS.title],
    ]);
    await expect(
      database.within(marne.groupId, (tx) =>
        tx.query(`UPDATE offer_versions SET title = 'x' WHERE offer_id = $1 AND no = 1`, [offerId]),
      ),
    ).rejects.toThrow(/kept as it was written/);
  });

  it('stays on show in its version while the next one is being approved', async () => {
    const { offerId, version } = await anOffer(database, marne);
    const revised = await database.as(marne.coordinator, (tx) =>
      writeOfferVersion(tx, marne.coordinator, offerId, version, { ...OFFER_WORDS, title: 'Nouveau titre' }),
    );
    const seen = await database.as(marne.advisor, (tx) => readOffer(tx, marne.advisor, offerId));
    expect(seen).toMatchObject({ state: 'published', title: OFFER_WORDS.title, versions: [], history: [] });
    const approved = await database.as(marne.employer, (tx) =>
      makeOfferAct(tx, offerId, {
        act: 'approve',
        actor: marne.employer,
        expectedVersion: revised.version,
        input: { version_no: 2 },
      }),
    );
    await database.as(marne.coordinator, (tx) =>
      makeOfferAct(tx, offerId, {
        act: 'publish',
        actor: marne.coordinator,
        expectedVersion: approved.version,
        input: { version_no: 2 },
      }),
    );
    expect(await database.as(marne.advisor, (tx) => readOffer(tx, marne.advisor, offerId))).toMatchObject({
      title: 'Nouveau titre',
      versionNo: 2,
    });
  });

  it('refuses a soft skill that the national list does not know', async () => {
    const needId = await aPostedNeed(database, marne);
    await expect(
      database.as(marne.coordinator, (tx) =>
        openOffer(tx, marne.coordinator, needId, { ...OFFER_WORDS, softSkills: ['RIG', 'FORCE'] }),
      ),
    ).rejects.toMatchObject({ fields: [{ pointer: '/softSkills/1', code: 'not_in_list' }] });
  });

  it('names nobody of another company or group as its ambassador', async () => {
    const { offerId, version } = await anOffer(database, marne, 'draft');
    const other = await anOffer(database, oise, 'draft');
    const { ambassador } = await database.as(oise.coordinator, (tx) =>
      readOffer(tx, oise.coordinator, other.offerId),
    );
    await expect(
      database.as(marne.coordinator, (tx) =>
        nameOfferAmbassador(tx, marne.coordinator, offerId, version, ambassador?.id ?? ''),
      ),
    ).rejects.toMatchObject({ fields: [{ pointer: '/ambassadorId' }] });
  });

  it('approved by ten clicks at once is approved once, the others being told that it moved', async () => {
    const { offerId, version } = await anOffer(database, marne, 'to_approve');
    const { employer } = marne;
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, () =>
        database.as(employer, (tx) =>
          makeOfferAct(tx, offerId, {
            act: 'approve',
            actor: employer,
            expectedVersion: version,
            input: { version_no: 1 },
          }),
        ),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({ code: 'stale_version', kind: 'conflict' });
    expect(
      await row(`SELECT count(*)::int FROM offer_events WHERE offer_id = $1 AND act = 'approve'`, offerId),
    ).toEqual({ count: 1 });
  });

  it('is rewritten once when two coordinators begin at the same time', async () => {
    const needId = await aPostedNeed(database, marne);
    const results = await Promise.allSettled(
      [marne.coordinator, marne.director].map((actor) =>
        database.as(actor, (tx) => openOffer(tx, actor, needId, OFFER_WORDS)),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await row('SELECT count(*)::int FROM offers WHERE need_id = $1', needId)).toEqual({ count: 1 });
  });
});
