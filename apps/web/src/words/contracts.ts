import { dayMonth } from './dates';
import { decimal } from './numbers';

/** The days of a contract, years included: « du 18 novembre 2026 au 17 novembre 2027 ». */
export function contractDays(startsOn: string, endsOn: string): string {
  return `du ${dayMonth(startsOn, true)} au ${dayMonth(endsOn, true)}`;
}

/** Weekly hours as they are said: '35.00' gives « 35 heures par semaine ». */
export function weeklyHours(hours: string): string {
  return `${decimal(Number(hours), 2)}\u00A0heures par semaine`;
}

const CHANGED: Readonly<Record<string, string>> = {
  startsOn: 'Début',
  endsOn: 'Fin',
  trialEndsOn: 'Fin de la période d’essai',
  weeklyHours: 'Heures par semaine',
  companyId: 'Entreprise',
  tutorName: 'Tuteur ou tutrice',
};

/**
 * One change of an amendment: « Fin : 31 août 2027 (avant : 31 mars 2027) ».
 * @param names what stands behind an id: the companies of the contract
 */
export function changedTerm(
  name: string,
  change: { readonly from?: unknown; readonly to?: unknown },
  names: ReadonlyMap<string, string>,
): string {
  const said = (value: unknown): string =>
    name === 'tutorName' && typeof value === 'string' ? value : changedValue(value, names);
  return `${CHANGED[name] ?? 'Autre point'}\u00A0: ${said(change.to)} (avant\u00A0: ${said(change.from)})`;
}

function changedValue(value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value === 'number') return decimal(value, 2);
  if (typeof value !== 'string' || value === '') return 'aucune';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayMonth(value, true);
  if (/^\d+(\.\d+)?$/.test(value)) return decimal(Number(value), 2);
  return names.get(value) ?? 'une autre entreprise';
}
