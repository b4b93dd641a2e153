import { rewrite } from '@passerelle/rewriting';
import { partsOf, sentencesOf } from './offer-parts';

describe('the parts of an offer', () => {
  it('are told by what each sentence says when there are no headings', () => {
    const parts = partsOf(
      'Vous surveillez un four de trente mètres. Vous apprenez avec Fernanda. Il faut aimer le travail soigné. On change de poste toutes les deux heures.',
    );
    expect(parts).toEqual({
      doing: ['Vous surveillez un four de trente mètres.', 'On change de poste toutes les deux heures.'],
      learning: ['Vous apprenez avec Fernanda.'],
      lookingFor: ['Il faut aimer le travail soigné.'],
      conditions: [],
    });
  });

  it('are those of the headings when there are some', () => {
    const parts = partsOf(
      'Ce que vous ferez :\n- Vous triez des pièces.\n- Vous notez.\n\nQui nous cherchons\nUne personne patiente.\nCe que vous apprendrez\nLire un plan.',
    );
    expect(parts).toMatchObject({
      doing: ['Vous triez des pièces.', 'Vous notez.'],
      lookingFor: ['Une personne patiente.'],
      learning: ['Lire un plan.'],
    });
  });

  it('are those that the assistant writes', () => {
    const { offer } = rewrite(
      'Opérateur sur presse (H/F)',
      'Vous surveillez la presse. CAP exigé. Rigueur. Horaires : de 6 h à 14 h. Salaire : 1 900 € brut.',
      [{ questionId: 'teacher', text: 'Une collègue vous montre le métier' }],
    );
    expect(partsOf(offer.text)).toEqual({
      doing: ['Vous surveillez la presse.'],
      lookingFor: ['Vous aimez vérifier deux fois.'],
      learning: ['Une collègue vous montre le métier.'],
      conditions: [expect.stringMatching(/^Horaires/), expect.stringMatching(/^Salaire/)],
    });
  });

  it('lose no sentence and change none', () => {
    const body =
      'Une machine qui forme des flacons. À 6 h, on commence. Vous êtes matinal·e. On vous montre tout.';
    const { doing, lookingFor, learning } = partsOf(body);
    expect([...doing, ...lookingFor, ...learning].sort()).toEqual(sentencesOf(body).sort());
    expect(doing).toContain('Une machine qui forme des flacons.');
  });
});
