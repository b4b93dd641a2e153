import type { Need } from '../../../data/needs';
import { needDocument } from './need-document';
import { propose } from './proposal';
import { rereadWords } from './reread-words';

const NEED: Need = {
  id: 'n',
  title: 'Ébarbeur',
  state: 'posted',
  seats: 2,
  programmeId: null,
  programmeName: null,
  memberCompanyId: 'c',
  companyName: 'Fonderie du Clignon',
  startsOn: null,
  postedAt: null,
  version: 1,
  offerId: null,
  offerState: null,
  body: 'Ébarber les pièces qui sortent du moule. Deux ans d’expérience exigés.',
  place: 'Gandelu',
  hours: '7 h 30 à 15 h 30',
  pay: '12,31 € brut de l’heure',
  constraints: null,
  constraintCodes: ['loads', 'noise'],
  loadKg: 12,
  trainingCodes: ['diploma', 'electrical'],
  training: null,
  tutorName: null,
  ambassadorId: null,
  ambassadorName: null,
  history: [],
  allowedActs: [],
};

/** Whatever the spaces that typography asks for. */
const plain = (words: string): string => words.replace(/[\u00A0\u202F]/g, ' ');

describe('what the workshop proposes from a need', () => {
  const document = needDocument(NEED);
  const proposal = propose(document);
  const { words } = proposal;

  it('shows each fact where its words stand', () => {
    const shown = document.facts.map(({ term, start, end }) => [term, document.whole.slice(start, end)]);
    expect(shown).toEqual([
      ['Lieu', 'Gandelu'],
      ['Horaires', '7 h 30 à 15 h 30'],
      ['Salaire', '12,31 € brut de l’heure'],
      ['Contraintes', 'Charges à porter, jusqu’à 12\u00A0kg\nBruit'],
      ['Formation possible', 'Diplôme, titre ou CQP préparé\nHabilitation électrique'],
    ]);
  });

  it('says the work without the past, and the true conditions apart', () => {
    expect(words.body).toContain('Vous ébarbez les pièces qui sortent du moule.');
    expect(words.body).not.toContain('expérience');
    for (const fact of ['Gandelu', '12,31', '7 h 30', '12 kg', 'Bruit'])
      expect(plain(words.conditions)).toContain(fact);
  });

  it('says what can be learnt as given, and reads it as no demand', () => {
    expect(words.body).toContain('Formation possible\u00A0: Diplôme, titre ou CQP préparé.');
    expect(rereadWords(words).blocking).toEqual({ title: [], body: [], conditions: [] });
  });

  it('links every sentence to words of the need', () => {
    for (const { sources } of proposal.sentences) expect(sources.length).toBeGreaterThan(0);
  });

  it('finds a demand typed again, under the field it is typed in', () => {
    const read = rereadWords({ ...words, conditions: `${words.conditions}\nBac pro exigé.` });
    expect([read.blocking.title.length, read.blocking.body.length]).toEqual([0, 0]);
    expect(read.blocking.conditions.map(({ label }) => label)).toEqual(['DIPLOMA']);
    expect(read.score.value).toBeGreaterThan(rereadWords(words).score.value);
  });
});
