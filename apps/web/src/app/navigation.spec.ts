import { menuOf, searchOf } from './navigation';

const labels = (role: Parameters<typeof menuOf>[0]): string[] => menuOf(role).map((entry) => entry.label);

describe('the menu of a role', () => {
  it('is the whole house for the coordinator', () => {
    expect(labels('coordinator')).toEqual([
      'Aujourd’hui',
      'Promotions',
      'Personnes',
      'Offres',
      'Entreprises',
      'Rapports',
    ]);
  });

  it('never leads a funder to people, nor lets them search any by another entry', () => {
    expect(menuOf('funder').map((entry) => entry.to)).toEqual([
      '/conventions',
      '/rapports',
      '/comparer',
      '/verifier',
    ]);
  });

  it('offers no search to those who have nothing to search', () => {
    expect([searchOf('tutor'), searchOf('ambassador'), searchOf('platform_admin')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(searchOf('advisor')).toBe('/chercher');
  });
});
