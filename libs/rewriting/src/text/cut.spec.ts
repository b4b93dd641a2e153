import { readDocument } from './read-document';

const sentencesOf = (text: string): string[] => {
  const { whole, sentences, bodyStart } = readDocument('', text);
  return sentences.filter(({ start }) => start >= bodyStart).map(({ start, end }) => whole.slice(start, end));
};
const clausesOf = (text: string): string[] => readDocument('', text).clauses.map(({ folded }) => folded);

describe('sentences', () => {
  it.each([
    ['Vous posez des dalles. Vous aimez l’air libre.', 2],
    ['Pose de murs en briqueVous aimez l’air libre', 2],
    ['Une équipe soudéeFormation sur place', 2],
    ['Vous utilisez FileMaker, PowerPoint et TopSolid', 1],
    ['Un maçon H/F Vous serez sur le chantier', 2],
    ['Salaire de 12.50 € brut', 1],
    ['Vous utilisez AutoCAD et SolidWorks', 1],
    ['Rigueur***Esprit d’équipe***Permis', 3],
    ['✅ Accueil ✅ Tri des colis', 2],
  ])('« %s » has %d', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('drops bullets, numbers and pasted marks', () => {
    expect(sentencesOf('- Trier\n* Laver\nØ Ranger\n1) Plier\n• Coudre')).toEqual([
      'Trier',
      'Laver',
      'Ranger',
      'Plier',
      'Coudre',
    ]);
  });

  it('knows the line that introduces a list', () => {
    const { sentences, whole } = readDocument('', 'Profil :\n- Permis B\n- Souriant');
    const above = sentences.map(({ heading }) => heading);
    expect(above).toEqual([null, 0, 0]);
    expect(whole.slice(sentences[0]?.start, sentences[0]?.end)).toBe('Profil :');
  });
});

describe('clauses', () => {
  it('part at a colon, a semicolon, a dash between spaces or stuck to its word', () => {
    expect(clausesOf('Missions : laver ; plier - ranger- Balayer')).toEqual([
      'missions',
      'laver',
      'plier',
      'ranger',
      'balayer',
    ]);
  });

  it('keep together what a bracket explains and what a form’s field says', () => {
    expect(clausesOf('Permis SPL (EC) à jour')).toEqual(['permis spl (ec) a jour']);
    expect(clausesOf('Outils (idéalement : SAP) connus')).toEqual(['outils (idealement : sap) connus']);
    expect(clausesOf('Expérience : deux ans')).toEqual(['experience : deux ans']);
  });
});
