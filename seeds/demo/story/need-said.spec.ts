import { needDocument, propose } from '@passerelle/offers';
import { coverage, isBlocking, rewrite } from '@passerelle/rewriting';
import type { DemoNeed } from '../data/need';
import romeTrades from '../../reference/rome-trades.json';
import { NEEDS_OMOIS_5, NEEDS_VESLE } from '../data/needs-later';
import { NEEDS_OMOIS_4_A } from '../data/needs-omois-4-a';
import { NEEDS_OMOIS_4_B } from '../data/needs-omois-4-b';
import { answersTo, wordsOfNeed } from './need-said';

const EIGHTEEN = [...NEEDS_OMOIS_4_A, ...NEEDS_OMOIS_4_B];
const LATER = [...NEEDS_OMOIS_5, ...NEEDS_VESLE].filter(({ until }) => until === 'published' || until === 'to_approve'); // prettier-ignore

const textOf = (need: DemoNeed): string => needDocument(wordsOfNeed(need)).text;

/** Spaces as a keyboard types them. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe('the needs of the first programme', () => {
  it('are eighteen, of ten trades of the ROME list at least', () => {
    expect(EIGHTEEN).toHaveLength(18);
    const known = new Set(romeTrades.trades.map(({ code }) => code));
    const trades = new Set(EIGHTEEN.map(({ rome }) => rome));
    expect([...trades].filter((code) => !known.has(code))).toEqual([]);
    expect(trades.size).toBeGreaterThanOrEqual(10);
  });

  it.each(EIGHTEEN.map((need) => [need.key, need] as const))('%s keeps people out as it is posted', (_key, need) => {
    const { findings } = rewrite(need.title, textOf(need));
    expect(findings.filter((finding) => isBlocking(finding) && finding.label !== 'GENDERED_TITLE').length).toBeGreaterThan(0);
  }); // prettier-ignore
});

describe.each([...EIGHTEEN, ...LATER].map((need) => [need.key, need] as const))('%s, rewritten', (_key, need) => {
  const document = needDocument(wordsOfNeed(need));
  const answers = answersTo(need, propose(document).questions);
  const rewriting = propose(document, answers);
  const { words } = rewriting;

  it('asks for no past any more, and is open to more people than before', () => {
    expect(rewriting.residual).toBe(0);
    expect(rewriting.score.after.value).toBeLessThan(rewriting.score.before.value);
  });

  it('has every question of the assistant answered, answers nothing else, and loses nothing of the need', () => {
    const open = rewriting.questions.filter(({ id }) => !answers.some(({ questionId }) => questionId === id));
    expect(open).toEqual([]);
    const answered = answers.map(({ text }) => text).join('. ');
    expect(answered.split('. ').sort()).toEqual(Object.values(need.answers).flat().sort());
    expect(coverage(need.title, document.text, rewrite(need.title, document.text, answers)).lost).toEqual([]);
  });

  it('says what one does, what counts, what one learns and the conditions, with the figures of the company only', () => {
    for (const heading of ['Ce que vous ferez', 'Ce qui compte ici', 'Ce que vous apprendrez'])
      expect(words.body).toContain(heading);
    const said = plain(`${need.title} ${textOf(need)} ${JSON.stringify(need)}`);
    const figures = `${words.title} ${words.body} ${words.conditions}`.match(/\d+/g) ?? [];
    expect(figures.filter((figure) => !said.includes(figure))).toEqual([]);
    for (const condition of [need.place, need.hours, need.pay])
      expect(plain(words.conditions)).toContain(condition);
  });
}); // prettier-ignore
