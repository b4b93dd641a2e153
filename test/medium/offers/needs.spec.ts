import { draftNeed, editNeedDraft, listNeeds, makeNeedAct, openOffer, readNeed } from '@passerelle/offers';
import { aGroup, type Group } from '../../factories/a-group';
import { aPostedNeed, NEED_WORDS, OFFER_WORDS } from '../../factories/an-offer';
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
    expect(need.allowedActs.map(({ act }) => act)).toEqual(['answer_questions', 'withdraw']);
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

  it('keeps all that the company said, each field of it, and not its title and text alone', async () => {
    const id = await aPostedNeed(database, marne);
    const changes = {
      seats: '2',
      starts_on: `'2026-03-02'`,
      place: `'ailleurs'`,
      hours: `'3x8'`,
      pay: `'moins'`,
      constraints_text: `'froid'`,
      constraint_codes: `'{night}'`,
      load_kg: '40',
      training_codes: `'{diploma}'`,
      training_text: `'rien'`,
      tutor_name: `'Zoé'`,
      ambassador_name: `'Yves'`,
      posted_at: 'NULL',
    };
    for (const [column, value] of Object.entries(changes))
      await expect(
        database.within(marne.groupId, (tx) =>
          tx.query(`UPDATE needs SET ${column} = ${value} WHERE id = $1`, [id]),
        ),
      ).rejects.toThrow(/kept as they are/);
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
