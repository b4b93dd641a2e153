import { hoursKindsOf } from './hours-kind';

describe('when people work, read in the conditions', () => {
  it.each([
    ['Équipes en 5x8, week-ends compris.', ['team', 'weekend']],
    ['De 7 h à 15 h. 2 120 € brut.', ['day']],
    ['De nuit, du lundi au vendredi.', ['night']],
    ['De 4 h à 12 h, et le samedi matin une semaine sur deux.', ['day', 'weekend']],
    ['Gandelu, en équipes du matin ou de l’après-midi.', ['team']],
    ['On travaille en équipe, de 8 h à 16 h.', ['day']],
  ])('%s', (conditions, kinds) => {
    expect(hoursKindsOf(conditions)).toEqual(kinds);
  });
});
