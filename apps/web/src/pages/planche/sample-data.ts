import type { AccountProps } from '../../parts/account-menu';
import type { NavEntry } from '../../parts/nav-entry';

/** The day on which the whole style sheet is seen. */
export const TODAY = '2026-11-24';

export const coordinatorMenu: readonly NavEntry[] = [
  { to: '/planche', label: 'Aujourd’hui' },
  { to: '/promotions', label: 'Promotions' },
  { to: '/personnes', label: 'Personnes' },
  { to: '/offres', label: 'Offres' },
  { to: '/entreprises', label: 'Entreprises' },
  { to: '/rapports', label: 'Rapports' },
];

export const account: AccountProps = {
  name: 'Nadia Ferhat',
  roles: [
    { id: 'r1', label: 'Coordinatrice', organisation: 'GEIQ Sud de l’Aisne' },
    { id: 'r2', label: 'Référente de parcours', organisation: 'GEIQ Sud de l’Aisne' },
    { id: 'r3', label: 'Coordinatrice', organisation: 'GEIQ Marne et Ardre' },
  ],
  activeRoleId: 'r1',
  onSwitchRole: () => undefined,
  onSignOut: () => undefined,
};
