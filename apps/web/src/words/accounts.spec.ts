import type { Colleague } from '../data/colleagues';
import { accountsByPlace, accountsSaid } from './accounts';

const account = (role: Colleague['role'], more: Partial<Colleague> = {}): Colleague => ({
  roleId: role,
  userId: role,
  fullName: 'Nadia Ferhat',
  email: null,
  role,
  companyId: null,
  organisation: null,
  since: '2026-01-05T08:00:00Z',
  arrived: true,
  secured: true,
  ...more,
});

describe('the accounts of a group, as its data protection officer reads them', () => {
  it('are counted by place, with what is to be looked at: no second factor is asked of companies', () => {
    const places = accountsByPlace([
      account('director'),
      account('coordinator', { secured: false }),
      account('privacy_officer', { secured: false, arrived: false }),
      account('employer', { secured: false }),
    ]);
    expect(places.map((place) => [place.title, accountsSaid(place)])).toEqual([
      ['Dans le groupement', 'Trois comptes\u00A0: un sans second facteur, une invitation en attente.'],
      ['Dans les entreprises', 'Un compte.'],
    ]);
  });

  it('say nothing more when all is well', () => {
    const [place] = accountsByPlace([account('director'), account('referent')]);
    expect(place && accountsSaid(place)).toBe('Deux comptes.');
    expect(place?.unsecured).toBe(0);
  });
});
