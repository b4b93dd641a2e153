import { FINDING_LABELS } from '@passerelle/rewriting';
import softSkills from '../../../seeds/reference/soft-skills.json';
import { wholeText } from './annotated-advert';
import { readAdverts, readCorpus } from './read-corpus';

const adverts = readCorpus();
const spans = adverts.flatMap((advert) => advert.spans);
const times = (label: string): number => spans.filter((span) => span.label === label).length;

/** A line of a list, or what stands between two full stops. */
function sentencesOf(text: string): string[] {
  return text.split(/\n|(?<=[.!?])\s+/u).filter((sentence) => /\p{L}{2}/u.test(sentence));
}

describe('the corpus of adverts written for the project', () => {
  it('is four hundred sentences or more of thirty trades or more', () => {
    const trades = new Set(adverts.map(({ id }) => id.replace(/-\d+$/, '')));
    expect(adverts.flatMap(({ text }) => sentencesOf(text)).length).toBeGreaterThanOrEqual(400);
    expect(trades.size).toBeGreaterThanOrEqual(30);
    expect(new Set(adverts.map(({ id }) => id)).size).toBe(adverts.length);
  });

  it('says every span by the very words it covers, none empty, none across two lines', () => {
    for (const advert of adverts)
      for (const { start, end, text } of advert.spans) {
        expect(wholeText(advert).slice(start, end)).toBe(text);
        expect(text).toMatch(/^\S[^\n]*$/u);
        expect(text).toBe(text.trim());
      }
    expect(adverts.map(wholeText).join()).not.toMatch(/\[\[|\]\]/);
  });

  it.each(FINDING_LABELS)('has %s eight times at least', (label) => {
    expect(times(label)).toBeGreaterThanOrEqual(8);
  });

  it.each(['EXPERIENCE', 'DIPLOMA', 'QUALIFICATION'])('has %s required, wished for and evoked', (label) => {
    const strengths = spans.filter((span) => span.label === label).map(({ strength }) => strength);
    expect(new Set(strengths)).toEqual(new Set(['exigé', 'souhaité', 'mention']));
  });

  it('has more than a hundred traps', () => {
    expect(times('NO_FLAG')).toBeGreaterThan(100);
  });

  it('has every soft skill of the national list, and no code of another', () => {
    const known = softSkills.softSkills.map(({ code }) => code);
    const used = spans.flatMap(({ softSkill }) => (softSkill ? [softSkill] : []));
    expect([...new Set(used)].sort()).toEqual([...known].sort());
  });

  it('has a dozen grounds of article L. 1132-1', () => {
    const grounds = new Set(spans.flatMap(({ ground }) => ground ?? []));
    expect(grounds.size).toBeGreaterThanOrEqual(12);
  });
});

describe('the markup of the corpus', () => {
  it('gives offsets in the title and the text put end to end', () => {
    expect(
      readAdverts(
        '## a-1 | [[GENDERED_TITLE|Maçon]]\nAvec [[QUALIFICATION exigé|[[JARGON sigle|AIPR]] à jour]].\n',
      ),
    ).toEqual([
      {
        id: 'a-1',
        title: 'Maçon',
        text: 'Avec AIPR à jour.',
        spans: [
          { label: 'GENDERED_TITLE', start: 0, end: 5, text: 'Maçon' },
          { label: 'QUALIFICATION', strength: 'exigé', start: 12, end: 23, text: 'AIPR à jour' },
          { label: 'JARGON', kind: 'sigle', start: 12, end: 16, text: 'AIPR' },
        ],
      },
    ]);
  });

  it.each([
    '## a-1 | x\n[[DIPLOMA exigé|CAP',
    '## a-1 | x\nCAP]]',
    '## a-1 | x\n[[DIPLOME exigé|CAP]]',
    '## a-1 | x\n[[DIPLOMA requis|CAP]]',
    '## a-1\nx',
  ])('is refused when it cannot be read: %j', (source) => {
    expect(() => readAdverts(source)).toThrow(/a-1/);
  });
});
