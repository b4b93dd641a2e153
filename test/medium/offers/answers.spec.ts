import {
  answerNeedQuestions,
  makeNeedAct,
  openOffer,
  readNeed,
  readOffer,
  readRewriting,
  writeOfferVersion,
} from '@passerelle/offers';
import type { Actor } from '@passerelle/platform';
import { aGroup, type Group } from '../../factories/a-group';
import { aPostedNeed } from '../../factories/an-offer';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase();
let marne: Group;
let oise: Group;
beforeAll(async () => {
  marne = await database.within(null, (tx) => aGroup(tx, 'GEIQ de la Marne'));
  oise = await database.within(null, (tx) => aGroup(tx, 'GEIQ de l’Oise'));
});

const rewriting = (needId: string, actor: Actor = marne.coordinator): ReturnType<typeof readRewriting> =>
  database.as(actor, (tx) => readRewriting(tx, actor, needId));

async function answer(needId: string, actor: Actor, answers: Record<string, string>): Promise<unknown> {
  return database.as(actor, async (tx) => {
    const { version } = await readNeed(tx, actor, needId);
    const given = Object.entries(answers).map(([questionId, text]) => ({ questionId, text }));
    return answerNeedQuestions(tx, actor, needId, version, given);
  });
}

const TEACHER = { teacher: 'Marc apprend le métier à la personne pendant trois semaines.' };

describe('the questions about a need', () => {
  it('are answered by its company, kept with who and when, and used by the rewriting', async () => {
    const needId = await aPostedNeed(database, marne);
    expect((await rewriting(needId)).questions.map(({ id }) => id)).toContain('teacher');
    await answer(needId, marne.employer, TEACHER);
    const after = await rewriting(needId);
    expect(after.questions.find(({ id }) => id === 'teacher')?.answer).toMatchObject({
      text: TEACHER.teacher,
      by: 'Luc Petit',
      role: 'employer',
    });
    expect(after.proposal.words.body).toContain('Marc apprend le métier');
    expect(await toldAbout(needId)).toContain('tell_coordinator_need_answered');
  });

  it('are answered again without losing what was said first', async () => {
    const needId = await aPostedNeed(database, marne);
    await answer(needId, marne.employer, TEACHER);
    await answer(needId, marne.coordinator, { teacher: 'Samia apprend le métier à la personne.' });
    const { questions } = await rewriting(needId);
    expect(questions.find(({ id }) => id === 'teacher')?.answer).toMatchObject({
      text: 'Samia apprend le métier à la personne.',
      role: 'coordinator',
    });
    const kept = await database.within(marne.groupId, (tx) =>
      tx.query<unknown[]>('SELECT 1 FROM need_answers WHERE need_id = $1', [needId]),
    );
    expect(kept).toHaveLength(2);
    await expect(
      database.within(marne.groupId, (tx) => tx.query(`UPDATE need_answers SET answer = 'x'`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('are nobody’s but the group’s and the company’s own', async () => {
    const needId = await aPostedNeed(database, marne);
    for (const stranger of [marne.otherEmployer, oise.employer, oise.coordinator])
      await expect(rewriting(needId, stranger)).rejects.toMatchObject({ code: 'not_found' });
    await expect(answer(needId, marne.otherEmployer, TEACHER)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('must be questions: the field of an answer to none is named', async () => {
    const needId = await aPostedNeed(database, marne);
    await expect(answer(needId, marne.employer, { ...TEACHER, invented: 'Oui.' })).rejects.toMatchObject({
      fields: [{ pointer: '/answers/1/questionId' }],
    });
    await expect(answer(needId, marne.employer, { teacher: '  ' })).rejects.toMatchObject({
      fields: [{ pointer: '/answers/0/text' }],
    });
  });

  it('are sent to the company by the group, who tells it by mail', async () => {
    const needId = await aPostedNeed(database, marne);
    await database.as(marne.coordinator, async (tx) => {
      const { version } = await readNeed(tx, marne.coordinator, needId);
      await makeNeedAct(tx, needId, {
        act: 'ask_company',
        actor: marne.coordinator,
        expectedVersion: version,
      });
    });
    expect(await toldAbout(needId)).toContain('tell_company_need_questions');
  });
});

describe('each sentence of an offer', () => {
  it('links to the words of the need or to the answer that it comes from, or says that it was typed', async () => {
    const needId = await aPostedNeed(database, marne);
    await answer(needId, marne.employer, TEACHER);
    const { coordinator } = marne;
    const { proposal } = await rewriting(needId);
    const { words } = proposal;
    const opened = await database.as(coordinator, (tx) =>
      openOffer(tx, coordinator, needId, { ...words, body: `${words.body}\nOn rit beaucoup à la pause.` }),
    );
    const offer = await database.as(marne.employer, (tx) => readOffer(tx, marne.employer, opened.id));
    const [version] = offer.versions;
    const said = (version?.sentences ?? []).map(({ field, start, end, how, sources }) => ({
      text: version?.[field].slice(start, end),
      how,
      sources: sources.map(({ from, words: from_words, by }) => [from, from_words, by]),
    }));
    expect(said.filter(({ how }) => how === 'added')).toEqual([
      expect.objectContaining({ sources: [['answer', TEACHER.teacher, 'Luc Petit']] }),
    ]);
    expect(said.filter(({ how }) => how === 'typed').map(({ text }) => text)).toEqual([
      'On rit beaucoup à la pause.',
    ]);
    for (const { how, sources } of said) if (how !== 'typed') expect(sources.length).toBeGreaterThan(0);
    expect(said.flatMap(({ sources }) => sources).map(([, from]) => from)).toContain(
      'Salaire\u00a0: 12,10 € brut de l’heure',
    );
  });

  it('keeps the answer that stood when it was written', async () => {
    const needId = await aPostedNeed(database, marne);
    await answer(needId, marne.employer, TEACHER);
    const { coordinator } = marne;
    const { proposal } = await rewriting(needId);
    const opened = await database.as(coordinator, (tx) => openOffer(tx, coordinator, needId, proposal.words));
    await answer(needId, marne.employer, { teacher: 'Samia apprend le métier à la personne.' });
    const next = (await rewriting(needId)).proposal.words;
    await database.as(coordinator, (tx) =>
      writeOfferVersion(tx, coordinator, opened.id, opened.version, next),
    );
    const offer = await database.as(coordinator, (tx) => readOffer(tx, coordinator, opened.id));
    const answers = offer.versions.map(({ sentences }) =>
      sentences.flatMap(({ sources }) =>
        sources.filter(({ from }) => from === 'answer').map(({ words }) => words),
      ),
    );
    expect(answers).toEqual([['Samia apprend le métier à la personne.'], [TEACHER.teacher]]);
  });
});

async function toldAbout(needId: string): Promise<string[]> {
  const rows = await database.within(marne.groupId, (tx) =>
    tx.query<{ effect: string }[]>(`SELECT effect FROM outbox WHERE payload ->> 'needId' = $1`, [needId]),
  );
  return rows.map(({ effect }) => effect);
}
