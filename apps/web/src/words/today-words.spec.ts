import { awaiting, greeting } from './today-words';

describe('the greeting of the day', () => {
  it.each([
    [0, 0, 'Bonjour Nadia.'],
    [1, 1, 'Bonjour Nadia. Une chose à faire aujourd’hui ou bientôt, en retard.'],
    [7, 1, 'Bonjour Nadia. Sept choses à faire aujourd’hui ou bientôt, la première est en retard.'],
    [31, 3, 'Bonjour Nadia. 31 choses à faire aujourd’hui ou bientôt, dont trois en retard.'],
    [2, 0, 'Bonjour Nadia. Deux choses à faire aujourd’hui ou bientôt.'],
  ])('says %i things, %i of them late', (tasks, late, said) => {
    expect(greeting('Nadia Ferhat', tasks, late)).toBe(said);
  });
});

describe('what waits for a company', () => {
  it.each([
    [0, 'Rien n’attend votre réponse.'],
    [1, 'Une chose attend votre réponse.'],
    [2, 'Deux choses attendent votre réponse.'],
  ])('says %i things', (things, said) => {
    expect(awaiting(things)).toBe(said);
  });
});
