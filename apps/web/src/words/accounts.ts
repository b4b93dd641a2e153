import { STAFF, type HumanRole } from '@passerelle/kernel';
import type { Colleague } from '../data/colleagues';
import { inWords, plural } from './numbers';

/** The accounts of one place, and what there is to look at. */
export interface AccountsOfPlace {
  readonly title: string;
  readonly count: number;
  /** Accounts whose invitation waits. */
  readonly waiting: number;
  /** Accounts of people who came and have no second factor; null where none is asked for. */
  readonly unsecured: number | null;
}

interface Place {
  readonly title: string;
  readonly roles: readonly HumanRole[];
  /** Whoever reads the whole group signs in with a second factor; the others come by a link sent to their address. */
  readonly asksSecond: boolean;
}

const PLACES: readonly Place[] = [
  { title: 'Dans le groupement', roles: [...STAFF, 'privacy_officer'], asksSecond: true },
  { title: 'Dans les entreprises', roles: ['employer', 'ambassador', 'tutor'], asksSecond: false },
  { title: 'Dans les organismes de formation', roles: ['trainer'], asksSecond: false },
];

/** Accounts by place, without the places where nobody has one. */
export function accountsByPlace(colleagues: readonly Colleague[]): AccountsOfPlace[] {
  return PLACES.map(({ title, roles, asksSecond }) => {
    const here = colleagues.filter(({ role }) => roles.includes(role));
    return {
      title,
      count: here.length,
      waiting: here.filter(({ arrived }) => !arrived).length,
      unsecured: asksSecond ? here.filter(({ arrived, secured }) => arrived && !secured).length : null,
    };
  }).filter(({ count }) => count > 0);
}

/** « Cinq comptes : deux sans second facteur, une invitation en attente. » */
export function accountsSaid({ count, waiting, unsecured }: AccountsOfPlace): string {
  const looked = [
    ...(unsecured ? [`${inWords(unsecured)} sans second facteur`] : []),
    ...(waiting > 0 ? [`${inWords(waiting, 'f')} ${plural(waiting, 'invitation')} en attente`] : []),
  ];
  const accounts = `${inWords(count, 'm', true)} ${plural(count, 'compte')}`;
  return looked.length === 0 ? `${accounts}.` : `${accounts}\u00A0: ${looked.join(', ')}.`;
}
