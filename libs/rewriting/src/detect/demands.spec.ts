import fc from 'fast-check';
import { analyse } from '../analyse';
import { readDocument, wholeOf } from '../text/read-document';
import { detectDemands } from './demands';

/** The demands of a text in its order. */
const markedIn = (text: string): string[] =>
  detectDemands(readDocument('', text))
    .toSorted((a, b) => a.start - b.start)
    .map(({ label, strength, text: marked }) => `${label} ${strength}: ${marked}`);

describe('who has and who gives', () => {
  it('takes the strength of the reader for a demand, and that of the house for praise', () => {
    expect(markedIn('Fort d’une expérience de sept ans, vous travaillez seul.')).toEqual([
      'EXPERIENCE exigé: Fort d’une expérience de sept ans',
    ]);
    expect(markedIn('Forte d’une expérience de sept ans, la maison recrute.')).toEqual([]);
    expect(markedIn('Fort de ses sept ans d’expérience, vous rejoindrez un atelier en plein essor.')).toEqual(
      [],
    );
  });

  it('asks for nothing that can be learnt there', () => {
    expect(markedIn('Formation au CACES envisageable.')).toEqual([]);
    expect(markedIn('Formation aux habilitations électriques prise en charge.')).toEqual([]);
    expect(markedIn('Formation en soudure exigée.')).toEqual(['DIPLOMA exigé: Formation en soudure exigée']);
  });
});

describe('several demands in one sentence', () => {
  it('parts a diploma from an experience', () => {
    expect(markedIn('De formation mécanique, vous avez une expérience de deux ans en atelier.')).toEqual([
      'DIPLOMA exigé: De formation mécanique',
      'EXPERIENCE exigé: vous avez une expérience de deux ans en atelier',
    ]);
  });

  it('gives to both what is said of both', () => {
    expect(markedIn('Diplôme et expérience souhaités.')).toEqual([
      'DIPLOMA souhaité: Diplôme',
      'EXPERIENCE souhaité: expérience souhaités',
    ]);
  });

  it('lets a wish at the head of a sentence rule what follows', () => {
    expect(
      markedIn('Idéalement vous possédez un diplôme de fleuriste et/ou montrez une expérience en boutique.'),
    ).toEqual([
      'DIPLOMA souhaité: Idéalement vous possédez un diplôme de fleuriste',
      'EXPERIENCE souhaité: montrez une expérience en boutique',
    ]);
  });

  it('takes a whole list with what is said of it, and stops there', () => {
    expect(
      markedIn('Des connaissances en vitrage, miroiterie et joints sont nécessaires pour ce poste.'),
    ).toEqual([
      'QUALIFICATION exigé: Des connaissances en vitrage, miroiterie et joints sont nécessaires pour ce poste',
    ]);
    expect(markedIn('Une première expérience du bois ou un métier manuel serait un plus.')).toEqual([
      'EXPERIENCE souhaité: Une première expérience du bois ou un métier manuel serait un plus',
    ]);
  });

  it('parts the experience from the diploma wished for beside it', () => {
    expect(markedIn('Vous avez 5 ans d’expérience en dorure avec de préférence un CAP.')).toEqual([
      'EXPERIENCE exigé: Vous avez 5 ans d’expérience en dorure',
      'DIPLOMA souhaité: avec de préférence un CAP',
    ]);
  });

  it('does not take a hope of the reader for a wish of the company', () => {
    expect(markedIn('Vous êtes titulaire d’un CAP et souhaitez découvrir un métier.')).toEqual([
      'DIPLOMA exigé: Vous êtes titulaire d’un CAP',
    ]);
  });

  it('does not take human qualities along', () => {
    expect(markedIn('Titulaire du permis B, dynamique et motivé')).toEqual([
      'QUALIFICATION exigé: Titulaire du permis B',
    ]);
  });
});

describe('the parts of an advert', () => {
  it('reads a form’s field and its list under the heading', () => {
    expect(markedIn('Permis/certification :\n* FIMO (Requis)\nFormation :\n* CAP / BEP (Optionnel)')).toEqual(
      ['QUALIFICATION exigé: FIMO (Requis)', 'DIPLOMA souhaité: CAP / BEP (Optionnel)'],
    );
  });

  it('asks nothing in a bare heading', () => {
    expect(markedIn('Compétences techniques :\nExpérience :\nFormation')).toEqual([]);
  });

  it('reads sentences glued by a careless copy', () => {
    expect(markedIn('Vous montez des murs en briqueVous avez une expérience du chantier.')).toEqual([
      'EXPERIENCE exigé: Vous avez une expérience du chantier',
    ]);
  });

  it('takes the benefits of a job for benefits', () => {
    expect(
      markedIn(
        'Nos avantages :\n- Accès à des cours de langues\n- Formation en anglais\n- Une expérience riche',
      ),
    ).toEqual([]);
  });
});

it('tells each demand in plain French', () => {
  const found = detectDemands(
    readDocument(
      '',
      'Deux ans d’expérience, un CAP, l’anglais, Excel, le permis B et le CACES 3 sont exigés.',
    ),
  );
  expect(new Set(found.map(({ label }) => label)).size).toBe(3);
  for (const { reason, suggestion } of found) {
    expect(reason).toMatch(/^\S.+\.$/);
    expect(suggestion).toMatch(/^\S.+\.$/);
    expect(reason + suggestion).not.toMatch(/'|« | »/);
  }
});

describe('any text', () => {
  const words = fc.constantFrom(
    'expérience',
    'CAP',
    'permis B',
    ', ',
    ' et ',
    '(',
    ')',
    ' : ',
    '\n- ',
    'idéalement',
    ' selon ',
    'vous avez ',
    'é',
    '😀',
    '.',
    'formation',
    '\u0300',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
  );

  it('gives spans that slice it, inside one clause, and the same twice', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const document = readDocument(title, body);
        const found = detectDemands(document);
        for (const { start, end, text: marked } of found) {
          expect(wholeOf(title, body).slice(start, end)).toBe(marked);
          expect(marked.trim()).toBe(marked);
          expect(marked).not.toBe('');
          expect(document.clauses.some((clause) => clause.start <= start && end <= clause.end)).toBe(true);
        }
        expect(analyse(title, body)).toEqual(analyse(title, body));
      }),
      { numRuns: 400 },
    );
  });

  it('is read fast, however long a line', () => {
    const long = 'Vous avez une expérience en vente, idéalement avec un permis B et '.repeat(400);
    const before = performance.now();
    detectDemands(readDocument('', long));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
