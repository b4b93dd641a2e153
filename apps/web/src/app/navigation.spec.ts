import { HUMAN_ROLES } from '@passerelle/kernel';
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
    ]);
  });

  it('leads to a list of people only those who may list them', () => {
    const listing = HUMAN_ROLES.filter((role) => menuOf(role).some((entry) => entry.to === '/personnes'));
    expect(listing).toEqual(['director', 'coordinator', 'referent', 'advisor']);
  });

  it('offers no search to those who have nothing to search', () => {
    expect([searchOf('tutor'), searchOf('ambassador'), searchOf('platform_admin')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(searchOf('advisor')).toBe('/personnes');
  });
});
