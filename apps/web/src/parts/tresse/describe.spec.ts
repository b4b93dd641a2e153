import {
  actionDays,
  actionDaysInBrief,
  actionState,
  describeSmall,
  describeTresse,
  presentPhase,
  tresseCounts,
} from './describe';
import { crowded, sandrine, yohann } from './sample-journeys';
import type { TresseAction } from './tresse-data';

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe('a braid in words', () => {
  it('says whose, when, which phase, what runs, the knots and the holes', () => {
    expect(plain(describeTresse(sandrine, 'Sandrine Vasseur'))).toBe(
      'Tresse du parcours de Sandrine Vasseur, de mars 2026 à juin 2028. ' +
        'Étape 5 sur 7, Contrat, depuis le 22 juin 2026. ' +
        'Trois actions en cours : Verrerie du Clignon (mise en situation), CQP Conductrice de ligne (formation), Permis B (conseil). ' +
        'Trois nœuds faits, un prévu. ' +
        'Un trou : 2 semaines sans personne, du 6 au 19 avril.',
    );
  });

  it('says that nothing runs, rather than nothing', () => {
    expect(plain(describeTresse(yohann, 'Yohann'))).toContain('Aucune action en cours.');
  });

  it('says a knot that is only planned', () => {
    const data = { ...sandrine, links: sandrine.links.slice(3) };
    expect(describeTresse(data, 'Sandrine')).toContain('Un nœud prévu.');
  });

  it('is short for a small braid, and elides before a vowel', () => {
    expect(plain(describeSmall(crowded, 'Inès Carlier'))).toBe(
      'Tresse d’Inès Carlier, étape 4 sur 7, 1 action en cours',
    );
    expect(plain(describeSmall(yohann, 'Yohann Da Silva'))).toBe(
      'Tresse de Yohann Da Silva, étape 3 sur 7, aucune action en cours, trou de 3 semaines',
    );
  });

  it('counts what the full text holds', () => {
    expect(plain(tresseCounts(sandrine))).toBe('11 actions, 4 nœuds, 1 trou');
    expect(plain(tresseCounts({ ...sandrine, actions: [], links: [] }))).toMatch(/^0 action, \d trous?$/);
  });

  it('finds no present phase outside the journey', () => {
    expect(presentPhase({ ...sandrine, today: '2029-01-01' })).toBeUndefined();
  });
});

describe('the days of an action', () => {
  const action = (part: Partial<TresseAction>): TresseAction => ({
    id: 'a',
    kind: 'advice',
    label: '',
    from: '2026-06-22',
    to: '2026-07-10',
    state: 'done',
    ...part,
  });
  const days = (part: Partial<TresseAction>): string => plain(actionDays(action(part), '2026-11-24'));

  it('are a range, a day, or since when', () => {
    expect(days({})).toBe('22 juin au 10 juillet');
    expect(days({ to: '2026-06-22' })).toBe('le 22 juin');
    expect(days({ state: 'running', to: null })).toBe('depuis le 22 juin, sans date de fin');
    expect(days({ state: 'running', to: '2027-06-21' })).toBe('depuis le 22 juin, jusqu’au 21 juin 2027');
    expect(days({ state: 'planned', to: null })).toBe('à partir du 22 juin');
  });

  it('say the year when it is not this one', () => {
    expect(days({ from: '2027-04-22', to: '2027-06-30' })).toBe('22 avril au 30 juin 2027');
    expect(days({ from: '2026-12-12', to: '2027-01-03' })).toBe('12 décembre 2026 au 3 janvier 2027');
  });

  it('say only the end where the beginning shows', () => {
    expect(plain(actionDaysInBrief(action({ state: 'running', to: '2027-06-21' }), '2026-11-24'))).toBe(
      'jusqu’au 21 juin 2027',
    );
  });

  it('give the reason of an interruption', () => {
    expect(plain(actionState(action({ state: 'interrupted', reason: 'le foyer a fermé' })))).toBe(
      'interrompu : le foyer a fermé',
    );
  });
});
