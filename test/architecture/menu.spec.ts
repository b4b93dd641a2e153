import { HUMAN_ROLES, type HumanRole } from '@passerelle/kernel';
import { rightsOf } from '@passerelle/organisations';
import { menuOf, searchOf } from '../../apps/web/src/app/navigation';

const labels = (role: HumanRole): string[] => menuOf(rightsOf(role)).map((entry) => entry.label);
const holding = (to: string): HumanRole[] =>
  HUMAN_ROLES.filter((role) => menuOf(rightsOf(role)).some((entry) => entry.to === to));

describe('the menu of a role', () => {
  it('is the whole house for the direction and the coordination', () => {
    const whole = [
      'Aujourd’hui',
      'Promotions',
      'Personnes',
      'Tâches',
      'Offres',
      'Besoins',
      'Entreprises',
      'Pass Dating',
      'POE',
      'Contrats',
      'Rapports',
      'Réglages',
    ];
    expect(labels('director')).toEqual(whole);
    expect(labels('coordinator')).toEqual(whole);
  });

  it('speaks to an employer of their own company', () => {
    expect(labels('employer')).toEqual([
      'Aujourd’hui',
      'Tâches',
      'Offres',
      'Besoins',
      'Mon entreprise',
      'Pass Dating',
      'Contrats',
      'Réglages',
    ]);
  });

  it('is short for those who come for one thing', () => {
    expect(labels('platform_admin')).toEqual(['Aujourd’hui', 'Exploitation']);
    expect(labels('funder')).toEqual(['Aujourd’hui', 'Rapports']);
    expect(labels('trainer')).toEqual(['Aujourd’hui', 'Tâches', 'POE']);
    expect(labels('ambassador')).toEqual(['Aujourd’hui', 'Mon entreprise', 'Pass Dating']);
  });

  it('leads to a list of people only those who may list them', () => {
    expect(holding('/personnes')).toEqual(['director', 'coordinator', 'referent', 'advisor']);
  });

  it('leads to the settings only who may change some of them, or watch over them', () => {
    expect(holding('/reglages')).toEqual([
      'director',
      'coordinator',
      'employer',
      'advisor',
      'privacy_officer',
    ]);
  });

  it('offers a search only to those who have people to search', () => {
    expect(HUMAN_ROLES.filter((role) => searchOf(rightsOf(role)))).toEqual([
      'director',
      'coordinator',
      'referent',
      'advisor',
    ]);
  });

  it('gives nothing but the day to who holds no right', () => {
    expect(menuOf({})).toEqual([{ to: '/', label: 'Aujourd’hui' }]);
  });
});
