import fc from 'fast-check';
import { analyse } from './analyse';
import { FINDING_LABELS, STRENGTHS } from './finding';
import { readDocument, wholeOf } from './text/read-document';

const SAID = [
  'Trois ans d’expérience exigés',
  'CAP cuisine ou BEP',
  'Permis B et CACES 3 indispensables',
  'vous aimez le contact et le travail bien fait',
  'Recherche un boucher - traiteur motivé',
  'sens du service',
  'Vous êtes rigoureuse et organisée',
  'jeune homme de moins de 30 ans',
  'rendre service vous plaît',
  'Vous aimez :',
  'débutant accepté',
  'Profil recherché :',
  'formation assurée',
  'Maîtrise du logiciel Sage',
  'poste à pourvoir',
  'H/F',
];
const JOINT = fc.constantFrom(
  ' ',
  '. ',
  ', ',
  ' ; ',
  ' : ',
  ' - ',
  '- ',
  '\n- ',
  '\n',
  ' et ',
  ' (',
  ') ',
  '***',
  '·',
);
const TOLD = fc
  .array(fc.tuple(fc.constantFrom(...SAID), JOINT), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const TEXT = fc.oneof(
  { weight: 3, arbitrary: TOLD },
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const TITLE = fc.oneof(
  fc.constantFrom('Boulanger - pâtissier : CDI', 'COUTURIER CONFIRMÉ', 'Ébarbeur', ''),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

describe('what is found in any text', () => {
  it('slices to its words, within one clause, with a reason and something to do about it', () => {
    fc.assert(
      fc.property(TITLE, TEXT, (title, text) => {
        const whole = wholeOf(title, text);
        const { clauses } = readDocument(title, text);
        for (const finding of analyse(title, text)) {
          expect(whole.slice(finding.start, finding.end)).toBe(finding.text);
          expect(finding.text).toMatch(/\S/);
          expect(clauses.filter(({ start, end }) => start < finding.end && finding.start < end)).toHaveLength(
            1,
          );
          expect(FINDING_LABELS).toContain(finding.label);
          expect(STRENGTHS).toContain(finding.strength);
          expect(finding.reason).not.toBe('');
          expect(finding.suggestion).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same when the text is read again', () => {
    fc.assert(
      fc.property(TITLE, TEXT, (title, text) => {
        expect(analyse(title, text)).toEqual(analyse(title, text));
      }),
      { numRuns: 100 },
    );
  });
});
