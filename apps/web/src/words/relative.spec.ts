import { ago, dayAhead, dueSentence, dueWords, late, remaining } from './relative';

const TODAY = '2026-11-24';
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe('time left and time past', () => {
  it('counts what is left', () => {
    expect(plain(remaining(4))).toBe('il reste 4 jours');
    expect(plain(remaining(1, 'jour ouvré', 'jours ouvrés'))).toBe('il reste 1 jour ouvré');
    expect(remaining(0)).toBe('c’est aujourd’hui');
  });

  it('says a delay with the right preposition', () => {
    expect(late(1)).toBe('en retard d’un jour');
    expect(plain(late(3))).toBe('en retard de 3 jours');
  });

  it('looks back', () => {
    expect([ago(TODAY, TODAY), ago('2026-11-23', TODAY), plain(ago('2026-11-19', TODAY))]).toEqual([
      'aujourd’hui',
      'hier',
      'il y a 5 jours',
    ]);
    expect(plain(ago('2026-08-20', TODAY))).toBe('il y a 3 mois');
  });

  it('says in a sentence when something is expected', () => {
    expect(
      ['2026-11-22', TODAY, '2026-11-25', '2026-12-01'].map((day) => plain(dueSentence({ day }, TODAY))),
    ).toEqual([
      'En retard de 2 jours.',
      'Attendu ce soir.',
      'Attendu demain.',
      'Attendu mardi 1er décembre.',
    ]);
  });

  it('looks ahead, by weekday within the week, by date after it, with the year once it changes', () => {
    expect(
      ['2026-11-24', '2026-11-25', '2026-11-27', '2026-12-04', '2027-01-05'].map((day) =>
        plain(dayAhead(day, TODAY)),
      ),
    ).toEqual(['aujourd’hui', 'demain', 'ven. 27', '4 décembre', '5 janvier 2027']);
  });
});

describe('the two lines of a task’s clock', () => {
  const words = (due: Parameters<typeof dueWords>[0]): string => {
    const { tone, small, strong } = dueWords(due, TODAY);
    return plain(`${tone}: ${small} ${strong}`);
  };

  it('says late tasks by their delay, whatever their hour was', () => {
    expect(words({ day: '2026-11-23', time: '17:00' })).toBe('late: en retard d’un jour');
  });

  it('says a limit and an appointment differently', () => {
    expect(words({ day: TODAY, time: '09:30' })).toBe('today: avant 9 h 30');
    expect(words({ day: TODAY, time: '14:00', sense: 'at' })).toBe('today: à 14 h');
  });

  it('gives until the evening to what has no hour', () => {
    expect(words({ day: TODAY })).toBe('today: avant ce soir');
  });

  it('tells tomorrow, this week, soon and later apart', () => {
    expect(words({ day: '2026-11-25' })).toBe('later: demain mer. 25');
    expect(words({ day: '2026-11-27' })).toBe('later: cette semaine ven. 27');
    expect(words({ day: '2026-11-30' })).toBe('later: bientôt lun. 30');
    expect(words({ day: '2027-01-05' })).toBe('later: plus tard 5 janvier');
  });
});
