import fc from 'fast-check';
import { coverage } from './coverage';
import { type Rewriting } from './offer';
import { rereadOffer } from './reread-offer';
import { rewrite } from './rewrite';

const TASKS = [
  'Contrôler les bocaux',
  'Assurer le nettoyage des cuves et des tuyaux',
  'Vous serez chargé de peser la farine',
  'Tri du linge',
  'Tailler les haies, ramasser et broyer les branches',
];
const ASKED = [
  '3 ans d’expérience exigés',
  'CAP couture obligatoire',
  'Vous maîtrisez le logiciel Pressing 7',
  'Permis B indispensable',
  'débutant accepté',
];
const CONDITIONS = [
  'Travail de nuit',
  '12,02 € de l’heure',
  'port de charges de 15 kg',
  'CDI 35h',
  'Poste basé à Vireux',
  'du lundi au vendredi de 7h30 à 15h',
];
const OTHERS = [
  'Vous êtes patiente et organisée',
  'Envoyez votre CV à la direction',
  'Notre maison fabrique des savons depuis 1921',
  'Formation assurée par Lise',
];
const CLAUSE = fc.constantFrom(...TASKS, ...ASKED, ...CONDITIONS, ...OTHERS);
const JOINT = fc.constantFrom('. ', ', ', ' ; ', '\n- ', '\n', ' et ', ' - ', ' (', ') ', ' : ', ', avec ');
const HEADING = fc.constantFrom('', 'Missions :\n', 'Profil :\n', 'Conditions :\n', 'Profil : ');
const NEED = fc
  .array(fc.tuple(HEADING, CLAUSE, JOINT), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const ANY = fc.oneof(
  NEED,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const TITLE = fc.oneof(
  fc.constantFrom('Agent (H/F)', 'COUTURIER CONFIRMÉ', ''),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

function figuresOf(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

/** Words with a capital inside a sentence: the names of places and people. */
function namesOf(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]{3,}/gu)].map(([name]) => name);
}

function checkSources(title: string, text: string, { offer }: Rewriting): void {
  const whole = `${title}\n\n${text}`;
  for (const { sources } of offer.sentences) {
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources)
      if (source.from === 'need') expect(whole.slice(source.start, source.end)).not.toBe('');
  }
}

describe('any need', () => {
  it('is rewritten without a loss, an invention or a demand that stays', () => {
    fc.assert(
      fc.property(TITLE, ANY, (title, text) => {
        const rewriting = rewrite(title, text);
        const { offer, removed, residual } = rewriting;
        expect(residual).toBe(0);
        expect(coverage(title, text, rewriting).lost).toEqual([]);
        checkSources(title, text, rewriting);
        for (const { start, end, text: gone } of removed)
          expect(`${title}\n\n${text}`.slice(start, end)).toBe(gone);
        const known = new Set(figuresOf(`${title}\n${text}`));
        expect(figuresOf(`${offer.title}\n${offer.text}`).filter((figure) => !known.has(figure))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps its names, and gives no other', () => {
    fc.assert(
      fc.property(NEED, (text) => {
        const { offer } = rewrite('Agent (H/F)', text);
        const known = text.toLowerCase();
        expect(namesOf(offer.text).filter((name) => !known.includes(name.toLowerCase()))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('gives an offer that, rewritten, asks for nothing more', () => {
    fc.assert(
      fc.property(TITLE, NEED, (title, text) => {
        const { offer } = rewrite(title, text);
        expect(rereadOffer(offer.title, offer.text).blocking).toBe(0);
        expect(rewrite(offer.title, offer.text).residual).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('takes any answer, and is the same each time', () => {
    fc.assert(
      fc.property(NEED, fc.string({ unit: 'grapheme', maxLength: 80 }), (text, answer) => {
        const answers = rewrite('Agent (H/F)', text).questions.map(({ id }) => ({
          questionId: id,
          text: answer,
        }));
        const once = rewrite('Agent (H/F)', text, answers);
        expect(once.residual).toBe(0);
        expect(rewrite('Agent (H/F)', text, answers)).toEqual(once);
        const known = new Set(figuresOf(`${text}\n${answer}`));
        expect(figuresOf(once.offer.text).filter((figure) => !known.has(figure))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
