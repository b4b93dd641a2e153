import {
  addAmbassador,
  draftNeed,
  editNeedDraft,
  importNeeds,
  listNeeds,
  makeNeedAct,
  readNeed,
} from '@passerelle/offers';
import { aGroup, type Group } from '../../factories/a-group';
import { aPostedNeed, NEED_WORDS } from '../../factories/an-offer';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase();
let marne: Group;
let oise: Group;
beforeAll(async () => {
  marne = await database.within(null, (tx) => aGroup(tx, 'GEIQ de la Marne'));
  oise = await database.within(null, (tx) => aGroup(tx, 'GEIQ de l’Oise'));
});

const FULL = {
  ...NEED_WORDS,
  startsOn: '2026-03-02',
  place: 'Gandelu',
  constraints: 'sable',
  constraintCodes: ['shifts', 'loads'],
  loadKg: 12,
  trainingCodes: ['on_the_job', 'driving_machine'],
  training: 'CACES 3',
  tutorName: 'Jean Moreau',
} as const;

/** A draft of the first company, and the version that its last saving gave. */
async function aDraft(): Promise<{ id: string; version: number }> {
  return database.as(marne.employer, (tx) => draftNeed(tx, marne.employer, { ...NEED_WORDS, body: '' }));
}

describe('a draft that is saved as it is typed', () => {
  it('keeps every word, box and name of the three steps', async () => {
    const { employer } = marne;
    const { id, version } = await aDraft();
    await database.as(employer, (tx) =>
      editNeedDraft(tx, employer, id, version, { ...FULL, ambassadorName: 'Rose Klein' }),
    );
    expect(await database.as(employer, (tx) => readNeed(tx, employer, id))).toMatchObject({
      ...FULL,
      ambassadorId: null,
      ambassadorName: 'Rose Klein',
      version: 2,
    });
  });

  it('refuses a saving that did not see the one before, and keeps the newest', async () => {
    const { employer, coordinator } = marne;
    const { id, version } = await aDraft();
    await database.as(coordinator, (tx) =>
      editNeedDraft(tx, coordinator, id, version, { ...FULL, place: 'Laon' }),
    );
    await expect(
      database.as(employer, (tx) => editNeedDraft(tx, employer, id, version, { ...FULL, place: 'Dormans' })),
    ).rejects.toMatchObject({ code: 'stale_version' });
    expect(await database.as(employer, (tx) => readNeed(tx, employer, id))).toMatchObject({ place: 'Laon' });
  });

  it('is out of reach of another company and of another group, and of who only reads', async () => {
    const { id, version } = await aDraft();
    for (const stranger of [marne.otherEmployer, oise.employer, oise.coordinator])
      await expect(
        database.as(stranger, (tx) => editNeedDraft(tx, stranger, id, version, FULL)),
      ).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      database.as(marne.tutor, (tx) => editNeedDraft(tx, marne.tutor, id, version, FULL)),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is refused once posted', async () => {
    const id = await aPostedNeed(database, marne);
    await expect(
      database.as(marne.employer, (tx) => editNeedDraft(tx, marne.employer, id, 2, FULL)),
    ).rejects.toMatchObject({ code: 'need_act_not_from_state' });
  });

  it('writes one line of history for what one person types in one go, and one for the next person', async () => {
    const { employer, coordinator } = marne;
    const { id } = await aDraft();
    for (const [version, actor] of [employer, employer, coordinator, coordinator, employer].entries())
      await database.as(actor, (tx) =>
        editNeedDraft(tx, actor, id, version + 1, { ...FULL, body: `Mot ${String(version)}` }),
      );
    const sent = await database.as(employer, (tx) =>
      makeNeedAct(tx, id, { act: 'post', actor: employer, expectedVersion: 6 }),
    );
    const { history, body } = await database.as(employer, (tx) => readNeed(tx, employer, id));
    expect(history.map(({ act, actorName }) => [act, actorName])).toEqual([
      ['draft', 'Luc Petit'],
      ['edit_draft', 'Luc Petit'],
      ['edit_draft', 'Nadia Lefèvre'],
      ['edit_draft', 'Luc Petit'],
      ['post', 'Luc Petit'],
    ]);
    expect([sent.version, body]).toEqual([7, 'Mot 4']);
  });

  it('suggests an ambassador of its own company only', async () => {
    const { employer, otherEmployer } = marne;
    const details = {
      fullName: 'Gérard Blin',
      trade: 'Presse',
      yearsInTrade: 22,
      sentences: 'On finit par l’aimer.',
    };
    const own = await database.as(employer, (tx) => addAmbassador(tx, employer, details));
    const foreign = await database.as(otherEmployer, (tx) => addAmbassador(tx, otherEmployer, details));
    const { id, version } = await aDraft();
    const save = (ambassadorId: string): Promise<unknown> =>
      database.as(employer, (tx) =>
        editNeedDraft(tx, employer, id, version, { ...FULL, ambassadorId, ambassadorName: 'Un autre' }),
      );
    await expect(save(foreign.id)).rejects.toMatchObject({
      fields: [{ pointer: '/ambassadorId', code: 'not_found' }],
    });
    await save(own.id);
    expect(await database.as(employer, (tx) => readNeed(tx, employer, id))).toMatchObject({
      ambassadorId: own.id,
      ambassadorName: 'Gérard Blin',
    });
  });
});

describe('a file of offers', () => {
  const OFFER = { intitule: 'Monteur de portes', description: 'Vous montez des portes.', nombrePostes: 2 };
  const TEXT = JSON.stringify([OFFER, { intitule: 'Sans texte' }, { ...OFFER, intitule: 'Vernisseur' }]);
  const drafts = async (): Promise<string[]> =>
    (await database.as(marne.otherEmployer, (tx) => listNeeds(tx, marne.otherEmployer, {}))).items.map(
      ({ title }) => title,
    );

  it('makes the drafts that were chosen, for one’s own company', async () => {
    const { otherEmployer } = marne;
    await database.as(otherEmployer, (tx) => importNeeds(tx, otherEmployer, { text: TEXT, numbers: [3, 1] }));
    expect(await drafts()).toEqual(['Monteur de portes', 'Vernisseur']);
  });

  it('makes none of them when one cannot be loaded, or when the company is another', async () => {
    const { otherEmployer } = marne;
    const before = await drafts();
    const bring = (numbers: number[], memberCompanyId?: string): Promise<string[]> =>
      database.as(otherEmployer, (tx) =>
        importNeeds(tx, otherEmployer, { text: TEXT, numbers, ...(memberCompanyId && { memberCompanyId }) }),
      );
    await expect(bring([1, 2])).rejects.toMatchObject({ fields: [{ pointer: '/numbers/1' }] });
    await expect(bring([1, 9])).rejects.toMatchObject({ fields: [{ pointer: '/numbers/1' }] });
    await expect(bring([1], marne.companyId)).rejects.toMatchObject({
      fields: [{ pointer: '/memberCompanyId' }],
    });
    expect(await drafts()).toEqual(before);
  });
});
