import type { HumanRole } from '@passerelle/kernel';
import type { NavEntry } from '../parts/top-bar';

const TODAY: NavEntry = { to: '/', label: 'Aujourd’hui' };
const PROGRAMMES: NavEntry = { to: '/promotions', label: 'Promotions' };
const PEOPLE: NavEntry = { to: '/personnes', label: 'Personnes' };
const OFFERS: NavEntry = { to: '/offres', label: 'Offres' };
const COMPANIES: NavEntry = { to: '/entreprises', label: 'Entreprises' };
const NEEDS: NavEntry = { to: '/besoins', label: 'Besoins' };

const MENUS: Readonly<Record<HumanRole, readonly NavEntry[]>> = {
  platform_admin: [TODAY],
  director: [TODAY, PROGRAMMES, PEOPLE, OFFERS, COMPANIES],
  coordinator: [TODAY, PROGRAMMES, PEOPLE, OFFERS, COMPANIES],
  referent: [TODAY, PROGRAMMES, PEOPLE, OFFERS, COMPANIES],
  employer: [TODAY, NEEDS],
  ambassador: [TODAY],
  tutor: [TODAY],
  trainer: [TODAY],
  advisor: [TODAY, PEOPLE, OFFERS],
  funder: [TODAY],
  // Candidates have their own light pages, served without script.
  candidate: [],
  privacy_officer: [TODAY],
};

/** The main menu of a role, in order. Never an entry that the role may not open. */
export function menuOf(role: HumanRole): readonly NavEntry[] {
  return MENUS[role];
}

/** Where a role searches, or undefined for roles that see no person, company or offer to search. */
export function searchOf(role: HumanRole): string | undefined {
  return ['director', 'coordinator', 'referent', 'advisor'].includes(role)
    ? '/personnes'
    : undefined;
}
