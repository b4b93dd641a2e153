import { COMPANY_MESSAGES } from './company-messages';
import { EXAMPLE } from './example-context';
import { typographic } from './french';
import { GUIDE_MESSAGES } from './guide-messages';
import { linesOf } from './message';
import { footOf, PERSON_MESSAGES } from './person-messages';

const PERSON = Object.entries(PERSON_MESSAGES).map(([key, { write }]) => [key, write(EXAMPLE)] as const);
const GUIDES = Object.entries(GUIDE_MESSAGES).map(([key, { write }]) => [key, write(EXAMPLE)] as const);

/** Sentences of the product's own: lists, quotes of a human and names are not measured. */
function sentences(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !line.startsWith('•') && !line.startsWith('«'))
    .flatMap((line) => line.replace(/C’est ici : .*/, 'C’est ici.').split(/[.?!]\s*/))
    .filter(Boolean);
}

function wordsIn(sentence: string): number {
  return sentence.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

describe('what a person reads', () => {
  it.each(PERSON)('%s: at most twelve words a sentence', (_key, text) => {
    for (const sentence of sentences([text.subject, ...text.lines])) {
      expect(`${sentence} (${String(wordsIn(sentence))})`).toBe(
        wordsIn(sentence) <= 12 ? `${sentence} (${String(wordsIn(sentence))})` : 'twelve words at most',
      );
    }
  });

  it.each(PERSON)('%s: no acronym, no jargon, no exclamation mark', (_key, text) => {
    const whole = [text.subject, ...text.lines].join(' ');
    expect(whole).not.toMatch(
      /\b(POE|POEC|GEIQ|OPCO|CDI|CDD|RIB|QPV|SIAE)\b|!|%|merci de|Pass Dating|contrat pro/i,
    );
  });

  it.each(PERSON)('%s: nothing sensitive, and not the reasons of others', (_key, text) => {
    const whole = [text.subject, ...text.lines].join(' ');
    expect(whole).not.toMatch(/santé|médec|inapt|handicap|argent|dette|complet pour la promotion|health/i);
  });

  it('begins with the date where there is one', () => {
    expect(PERSON_MESSAGES.person_invited.write(EXAMPLE).lines[0]).toBe(
      'Jeudi 3\u00a0décembre, à 9\u00a0h\u00a030.',
    );
    expect(PERSON_MESSAGES.person_enrolled.write(EXAMPLE).lines[0]).toMatch(/^Lundi 4\u00a0janvier/);
  });

  it('ends with the number to call and who writes', () => {
    expect(footOf(EXAMPLE)).toEqual([
      'Une question ? Appelez le 03\u00a053\u00a001\u00a044\u00a010.',
      'GEIQ Sud de l’Aisne',
    ]);
  });
});

describe('what a guide reads', () => {
  it.each(GUIDES)('%s: what is expected next, and no health in what a mail carries', (_key, text) => {
    const mail = [text.subject, ...linesOf(text, 'mail')].join(' ');
    expect(text.next.length).toBeGreaterThan(20);
    expect(mail).not.toMatch(/santé|médecin|inapt|opération|undefined|null/i);
  });

  it('has the full reason of a refusal, and the words in the product only', () => {
    const text = GUIDE_MESSAGES.advisor_declined.write(EXAMPLE);
    expect(linesOf(text, 'product').join(' ')).toContain('La promotion n’a plus de place');
    expect(linesOf(text, 'product').join(' ')).toContain('une opération du dos');
    expect(linesOf(text, 'mail').join(' ')).not.toContain('une opération du dos');
  });
});

describe('what a company reads', () => {
  it.each(Object.entries(COMPANY_MESSAGES))('%s: never says why, nor who else', (_key, { write }) => {
    const text = write(EXAMPLE);
    expect(text).not.toHaveProperty('why');
    expect(text).not.toHaveProperty('words');
    expect(JSON.stringify(text)).not.toMatch(/opération|Motif|Claire Morel|Mission locale|Cap emploi/);
  });

  it.each([
    'company_must_answer',
    'company_agreed',
    'company_choice_closed',
    'company_agreement_undone',
  ] as const)('%s: names the person by first name and initial', (key) => {
    expect(JSON.stringify(COMPANY_MESSAGES[key].write(EXAMPLE))).not.toContain('Benali');
  });
});

describe('French typography', () => {
  it('puts no-break spaces where French wants them', () => {
    expect(typographic('Un souci ? Voici : « oui »')).toBe('Un souci\u202f? Voici\u00a0: «\u00a0oui\u00a0»');
  });
});
