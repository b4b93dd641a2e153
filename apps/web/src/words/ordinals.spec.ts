import { splitOrdinals } from './ordinals';

const raised = (text: string): string =>
  splitOrdinals(text)
    .map((piece) => (piece.raised ? `^${piece.text}^` : piece.text))
    .join('');

describe('raised endings of ordinals', () => {
  it.each([
    ['Début le 1er décembre', 'Début le 1^er^ décembre'],
    ['1re réponse', '1^re^ réponse'],
    ['Contrat, 6e mois sur 12', 'Contrat, 6^e^ mois sur 12'],
    ['la XIXe édition', 'la XIX^e^ édition'],
    ['1er, puis 2e.', '1^er^, puis 2^e^.'],
  ])('« %s »', (text, expected) => {
    expect(raised(text)).toBe(expected);
  });

  it.each(['9 h 30', 'Vie', 'OPCO 2i', '12,3e', '3 est là', 'empreinte 7f3e'])(
    'leaves « %s » alone',
    (text) => {
      expect(raised(text)).toBe(text);
    },
  );
});
