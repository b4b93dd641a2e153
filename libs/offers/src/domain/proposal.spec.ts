import { excludingPassages } from './excluding-passages';
import { needDocument } from './need-document';
import { propose } from './proposal';

const NEED = {
  title: 'Ébarbeur',
  seats: 2,
  body: 'Ébarber les pièces qui sortent du moule. Deux ans d’expérience exigés.',
  place: 'Gandelu',
  hours: '7 h 30 à 15 h 30',
  pay: '12,31 € brut de l’heure',
  constraintCodes: ['loads', 'noise'],
  loadKg: 12,
  trainingCodes: ['diploma', 'electrical'],
} as const;

/** Whatever the spaces that typography asks for. */
const plain = (words: string): string => words.replace(/[\u00A0\u202F]/g, ' ');

describe('what is proposed from a need', () => {
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
    expect(words.body).toContain('Formation possible\u00A0: diplôme, titre ou CQP préparé.');
    expect(excludingPassages(words)).toEqual([]);
    const driving = propose(needDocument({ ...NEED, trainingCodes: ['in_house', 'driving_machine'] })).words;
    expect(driving.body).toContain('Formation possible\u00A0: dans l’entreprise.');
    expect(driving.body).toContain('Formation possible\u00A0: CACES ou autorisation de conduite.');
    expect(excludingPassages(driving)).toEqual([]);
  });

  it('links every sentence to words of the need', () => {
    for (const { sources } of proposal.sentences) expect(sources.length).toBeGreaterThan(0);
  });

  it('says what the company answered, each sentence under its question', () => {
    const asked = proposal.questions.find(({ id }) => id.startsWith('qualities'));
    const answered = propose(document, [
      { questionId: asked?.id ?? '', text: 'Elles vérifient deux fois leurs pièces.' },
    ]);
    const added = answered.sentences.filter(({ how }) => how === 'added');
    expect(added.length).toBeGreaterThan(0);
    for (const { sources } of added) expect(sources).toEqual([{ from: 'answer', questionId: asked?.id }]);
  });
});
