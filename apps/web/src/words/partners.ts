import { PRESCRIBER_KIND_LABELS } from '@passerelle/kernel';
import type { PartnerKind } from '../data/group';

/** The three sorts of partners: the title of their list, and the one of them. */
export const PARTNER_KINDS: readonly {
  readonly kind: PartnerKind;
  readonly title: string;
  readonly one: string;
}[] = [
  { kind: 'prescriber', title: 'Prescripteurs', one: 'Prescripteur' },
  { kind: 'funder', title: 'Financeurs', one: 'Financeur' },
  { kind: 'training_provider', title: 'Organismes de formation', one: 'Organisme de formation' },
];

const FUNDERS: Readonly<Record<string, string>> = {
  opco: 'OPCO',
  dreets: 'DREETS',
  ddets: 'DDETS',
  region: 'Région',
  france_travail: 'France Travail',
  europe: 'Europe (FSE+)',
  other: 'Autre financeur',
};
const PROVIDERS: Readonly<Record<string, string>> = {
  cfa: 'CFA',
  greta: 'GRETA',
  afpa: 'AFPA',
  cnam: 'Cnam',
  organisme: 'Organisme de formation',
  ecole_de_production: 'École de production',
  other: 'Autre organisme',
};

/** What an organisation may be, by sort: code -> words. */
export const NATURES: Readonly<Record<PartnerKind, Readonly<Record<string, string>>>> = {
  prescriber: PRESCRIBER_KIND_LABELS,
  funder: FUNDERS,
  training_provider: PROVIDERS,
};

/** What an organisation is, in words; the code itself when another version of the product wrote it. */
export function natureOf(kind: PartnerKind, nature: string): string {
  return NATURES[kind][nature] ?? nature;
}
