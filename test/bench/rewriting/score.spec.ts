import type { AnnotatedAdvert } from './annotated-advert';
import { readAdverts } from './read-corpus';
import { errorsOf, precision, recall, scoreLabel, tightness, type Score } from './score';

const [advert] = readAdverts(
  '## a-1 | Soudeur H/F\n[[EXPERIENCE exigé|Expérience exigée]]. [[EXPERIENCE mention|Salaire selon expérience]]. [[NO_FLAG|Débutant accepté]].',
) as [AnnotatedAdvert];

/** Scores findings given as pieces of the text of the advert. */
function score(...pieces: string[]): Score {
  const whole = `${advert.title}\n\n${advert.text}`;
  const findings = pieces.map((piece) => {
    const start = whole.indexOf(piece);
    return { label: 'EXPERIENCE' as const, start, end: start + piece.length };
  });
  return scoreLabel([advert], new Map([[advert.id, findings]]), 'EXPERIENCE');
}

describe('the score of findings', () => {
  it('counts one letter in common as found, and half of both as tight', () => {
    expect(score('Expérience')).toMatchObject({ expected: 1, found: 1, made: 1, right: 1, close: 1 });
    expect(score('Exp')).toMatchObject({ found: 1, right: 1, close: 0 });
  });

  it('leaves mentions out, found or not', () => {
    expect(score('selon expérience')).toMatchObject({ expected: 1, found: 0, made: 0, traps: 0 });
  });

  it('counts a trap when a wrong finding touches it', () => {
    const trapped = score('Expérience exigée', 'Débutant');
    expect(trapped).toMatchObject({ made: 2, right: 1, traps: 1 });
    expect([recall(trapped), precision(trapped), tightness(trapped)]).toEqual([1, 0.5, 1]);
  });

  it('does not count a finding that swallows a paragraph', () => {
    const long = readAdverts(`## a-1 | x\n[[EXPERIENCE exigé|exp]] ${'mot '.repeat(30)}`);
    const findings = new Map([['a-1', [{ label: 'EXPERIENCE' as const, start: 3, end: 60 }]]]);
    expect(scoreLabel(long, findings, 'EXPERIENCE')).toMatchObject({
      expected: 1,
      found: 0,
      made: 1,
      right: 0,
    });
  });

  it('tells what was passed over and what is wrong, mentions aside', () => {
    const trap = { label: 'EXPERIENCE' as const, start: 62, end: 70 };
    const errors = errorsOf(advert.spans, [trap], 'EXPERIENCE');
    expect(errors.missed.map(({ text }) => text)).toEqual(['Expérience exigée']);
    expect(errors.wrong).toEqual([trap]);
  });

  it('knows no trap for labels that traps are not about', () => {
    const findings = new Map([['a-1', [{ label: 'SOFTSKILL' as const, start: 0, end: 80 }]]]);
    expect(scoreLabel([advert], findings, 'SOFTSKILL')).toMatchObject({ made: 1, right: 0, traps: 0 });
  });
});
