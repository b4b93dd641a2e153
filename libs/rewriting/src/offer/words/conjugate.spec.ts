import { presentOfFuture, presentOfVous } from './conjugate';

describe('« vous » of the present', () => {
  it.each([
    ['contrôler', 'contrôlez'],
    ['CONTROLER', 'contrôlez'],
    ['nettoyer', 'nettoyez'],
    ['charger', 'chargez'],
    ['trier', 'triez'],
    ['finir', 'finissez'],
    ['ouvrir', 'ouvrez'],
    ['conduire', 'conduisez'],
    ['faire', 'faites'],
    ['peindre', 'peignez'],
  ])('is found for %s', (infinitive, present) => {
    expect(presentOfVous(infinitive)).toBe(present);
  });

  it.each(['atelier', 'chantier', 'danger', 'premier', 'matériel', 'dernier', 'x'])(
    'is not made up for %s, which is no verb',
    (word) => {
      expect(presentOfVous(word)).toBeNull();
    },
  );

  it.each([
    ['réaliserez', 'réalisez'],
    ['nettoierez', 'nettoyez'],
    ['achèterez', 'achetez'],
    ['règlerez', 'réglez'],
    ['conduirez', 'conduisez'],
    ['finirez', 'finissez'],
    ['prendrez', 'prenez'],
    ['serez', 'êtes'],
  ])('is found from the future %s', (future, present) => {
    expect(presentOfFuture(future)).toBe(present);
  });
});
