import {
  draftNeed,
  editNeedDraft,
  listAmbassadors,
  listNeeds,
  listOffers,
  makeNeedAct,
  makeOfferAct,
  nameOfferAmbassador,
  openOffer,
  readNeed,
  readOffer,
  writeOfferVersion,
  type OfferDetail,
} from '@passerelle/offers';
import { newId } from '@passerelle/kernel';
import { aGroup, anActor, type Group } from '../../factories/a-group';
import { anOffer, aPostedNeed, NEED_WORDS, OFFER_WORDS } from '../../factories/an-offer';
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

describe('a need', () => {
  it('is drafted and changed by its company, then posted in its own words', async () => {
    const { employer } = marne;
    const draft = await database.as(employer, (tx) => draftNeed(tx, employer, { ...NEED_WORDS, body: '' }));
    const edited = await database.as(employer, (tx) =>
      editNeedDraft(tx, employer, draft.id, draft.version, NEED_WORDS),
    );
    await database.as(employer, (tx) =>
      makeNeedAct(tx, draft.id, { act: 'post', actor: employer, expectedVersion: edited.version }),
    );
    const need = await database.as(employer, (tx) => readNeed(tx, employer, draft.id));
    expect(need).toMatchObject({
      state: 'posted',
      body: NEED_WORDS.body,
      programmeName: 'Promotion GEIQ de la Marne',
    });
    expect(need.history.map(({ act, actorName }) => [act, actorName])).toEqual([
      ['draft', 'Luc Petit'],
      ['edit_draft', 'Luc Petit'],
      ['post', 'Luc Petit'],
    ]);
    expect(need.allowedActs.map(({ act }) => act)).toEqual(['withdraw']);
  });

  it('without words is not posted, and the page says why', async () => {
    const { employer } = marne;
    const draft = await database.as(employer, (tx) => draftNeed(tx, employer, { ...NEED_WORDS, body: ' ' }));
    await expect(
      database.as(employer, (tx) =>
        makeNeedAct(tx, draft.id, { act: 'post', actor: employer, expectedVersion: 1 }),
      ),
    ).rejects.toMatchObject({ code: 'need_words_missing' });
    const { allowedActs } = await database.as(employer, (tx) => readNeed(tx, employer, draft.id));
    expect(allowedActs.find(({ act }) => act === 'post')?.refusal).toContain('n’a pas encore de titre');
  });

  it('keeps its words for ever once posted, whoever tries to change them', async () => {
    const id = await aPostedNeed(database, marne);
    await expect(
      database.within(marne.groupId, (tx) => tx.query(`UPDATE needs SET body = 'autre' WHERE id = $1`, [id])),
    ).rejects.toThrow(/kept as they are/);
    await expect(
      database.as(marne.employer, (tx) => editNeedDraft(tx, marne.employer, id, 2, NEED_WORDS)),
    ).rejects.toMatchObject({ code: 'need_act_not_from_state' });
  });

  it('sets the group five working days to rewrite it, and tells the coordinator', async () => {
    const id = await aPostedNeed(database, marne);
    expect(
      await row(
        `SELECT kind, assigned_role FROM tasks WHERE details ->> 'needId' = $1 AND done_at IS NULL`,
        id,
      ),
    ).toEqual({ kind: 'rewrite_need', assigned_role: 'coordinator' });
    expect(await row(`SELECT effect FROM outbox WHERE payload ->> 'needId' = $1`, id)).toEqual({
      effect: 'tell_coordinator_need_posted',
    });
    await database.as(marne.coordinator, (tx) => openOffer(tx, marne.coordinator, id, OFFER_WORDS));
    expect(
      await row(
        `SELECT closed_because FROM tasks WHERE details ->> 'needId' = $1 AND kind = 'rewrite_need'`,
        id,
      ),
    ).toEqual({ closed_because: 'rewrite' });
  });

  it('is another company’s secret', async () => {
    const id = await aPostedNeed(database, marne);
    for (const stranger of [
      marne.otherEmployer,
      oise.employer,
      oise.coordinator,
      marne.ambassador,
      marne.advisor,
    ])
      await expect(database.as(stranger, (tx) => readNeed(tx, stranger, id))).rejects.toMatchObject({
        code: 'not_found',
      });
    const seen = await database.as(marne.otherEmployer, (tx) => listNeeds(tx, marne.otherEmployer, {}));
    expect(seen.items).toEqual([]);
    const tutors = await database.as(marne.tutor, (tx) => listNeeds(tx, marne.tutor, {}));
    expect(tutors.items.map((item) => item.id)).toContain(id);
  });

  it('cannot be drafted for a company one is not of', async () => {
    await expect(
      database.as(marne.employer, (tx) =>
        draftNeed(tx, marne.employer, { ...NEED_WORDS, memberCompanyId: marne.otherCompanyId }),
      ),
    ).rejects.toMatchObject({ fields: [{ pointer: '/memberCompanyId' }] });
    await expect(
      database.as(marne.coordinator, (tx) =>
        draftNeed(tx, marne.coordinator, { ...NEED_WORDS, memberCompanyId: oise.companyId }),
      ),
    ).rejects.toMatchObject({ fields: [{ pointer: '/memberCompanyId', code: 'not_found' }] });
  });

  it('is listed page by page without loss or double', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await database.as(marne.coordinator, (tx) =>
        listNeeds(tx, marne.coordinator, { limit: 2, ...(cursor && { after: cursor }) }),
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    const all = await database.as(marne.coordinator, (tx) => listNeeds(tx, marne.coordinator, {}));
    expect(seen).toEqual(all.items.map(({ id }) => id));
  });
});

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
    expect(Object.keys((await seen()).ambassador ?? {})).toEqual(['id', 'fullName', 'trade', 'sentences']);
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
