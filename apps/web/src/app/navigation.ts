import type { NavEntry } from '../parts/top-bar';

/** The roles that sign in here; candidates have their own light pages, served without script. */
export type RoleCode =
  | 'platform_admin'
  | 'director'
  | 'coordinator'
  | 'referent'
  | 'employer'
  | 'ambassador'
  | 'tutor'
  | 'trainer'
  | 'advisor'
  | 'funder'
  | 'privacy_officer';

const TODAY: NavEntry = { to: '/', label: 'Aujourd’hui' };
const PROGRAMMES: NavEntry = { to: '/promotions', label: 'Promotions' };
const PEOPLE: NavEntry = { to: '/personnes', label: 'Personnes' };
const OFFERS: NavEntry = { to: '/offres', label: 'Offres' };
const COMPANIES: NavEntry = { to: '/entreprises', label: 'Entreprises' };
const REPORTS: NavEntry = { to: '/rapports', label: 'Rapports' };
const NEEDS: NavEntry = { to: '/besoins', label: 'Besoins' };
const AGREEMENTS: NavEntry = { to: '/conventions', label: 'Mes conventions' };
const RECEIVED: NavEntry = { to: '/rapports', label: 'Rapports reçus' };
const COMPARE: NavEntry = { to: '/comparer', label: 'Comparer' };
const VERIFY: NavEntry = { to: '/verifier', label: 'Vérifier un document' };
const TRUST: NavEntry = { to: '/confiance', label: 'Données et droits' };

const MENUS: Readonly<Record<RoleCode, readonly NavEntry[]>> = {
  platform_admin: [TODAY],
  director: [TODAY, PROGRAMMES, PEOPLE, OFFERS, COMPANIES, REPORTS],
  coordinator: [TODAY, PROGRAMMES, PEOPLE, OFFERS, COMPANIES, REPORTS],
  referent: [TODAY, PROGRAMMES, PEOPLE, OFFERS, COMPANIES],
  employer: [TODAY, NEEDS, PEOPLE],
  ambassador: [TODAY],
  tutor: [TODAY, PEOPLE],
  trainer: [TODAY, PROGRAMMES],
  advisor: [TODAY, PEOPLE, OFFERS],
  funder: [AGREEMENTS, RECEIVED, COMPARE, VERIFY],
  privacy_officer: [TODAY, TRUST],
};

/** The main menu of a role, in order. Never an entry that the role may not open. */
export function menuOf(role: RoleCode): readonly NavEntry[] {
  return MENUS[role];
}

/** Where a role searches, or undefined for roles that see no person, company or offer to search. */
export function searchOf(role: RoleCode): string | undefined {
  return ['director', 'coordinator', 'referent', 'advisor', 'funder'].includes(role)
    ? '/chercher'
    : undefined;
}
