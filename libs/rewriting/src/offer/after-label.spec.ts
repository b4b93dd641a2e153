import { sayTraining, withLabelSaid } from './after-label';

describe('what stands after a label', () => {
  it.each([
    ['Horaires : Du lundi au vendredi', 'Horaires : du lundi au vendredi'],
    ['Salaire : De 12 à 13 € de l’heure', 'Salaire : de 12 à 13 € de l’heure'],
    ['Horaires : 2x8', 'Horaires : 2x8'],
    ['Contrat : CDI', 'Contrat : CDI'],
    ['Lieu : Gandelu', 'Lieu : Gandelu'],
    ['Horaires : Marc ouvre à 7 h', 'Horaires : Marc ouvre à 7 h'],
    ['Vous portez des charges', 'Vous portez des charges'],
  ])('takes a small letter, unless it may be a name: %s', (written, said) => {
    expect(withLabelSaid(written)).toBe(said);
  });

  it.each([
    ['Formation dans l’entreprise', 'Formation possible\u00A0: dans l’entreprise'],
    ['Formation possible : Permis de conduire', 'Formation possible\u00A0: permis de conduire'],
    ['CACES ou autorisation de conduite', 'Formation possible\u00A0: CACES ou autorisation de conduite'],
    ['Un collègue montre les gestes', 'Formation possible\u00A0: un collègue montre les gestes'],
    ['Lise montre les gestes', 'Formation possible\u00A0: Lise montre les gestes'],
  ])('does not say « formation » twice: %s', (written, said) => {
    expect(sayTraining(written)).toBe(said);
  });
});
