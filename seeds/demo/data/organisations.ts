import type { PrescriberKind } from '@passerelle/kernel';

export interface DemoGroup {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly city: string;
  readonly phone: string;
}

/** The two groups of the territory; the first one is the demonstration proper. */
export const GROUPS: readonly DemoGroup[] = [
  { key: 'aisne', name: 'GEIQ Sud de l’Aisne', shortName: 'Sud de l’Aisne', city: 'Château-Thierry', phone: '+33353012000' },
  { key: 'marne', name: 'GEIQ Marne et Vesle', shortName: 'Marne et Vesle', city: 'Reims', phone: '+33353017000' },
]; // prettier-ignore

export interface DemoPrescriber {
  readonly key: string;
  readonly kind: PrescriberKind;
  readonly name: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  readonly groups: readonly string[];
  /** Codes of the employment areas whose offers it is told of. */
  readonly areas: readonly string[];
}

/** Structures that refer people; France Travail Château-Thierry and Chantiers du Val work with both groups. */
export const PRESCRIBERS: readonly DemoPrescriber[] = [
  { key: 'ft', kind: 'france_travail', name: 'France Travail Château-Thierry', city: 'Château-Thierry', phone: '+33353015000', email: 'accueil@ft-chateau-thierry.example', groups: ['aisne', 'marne'], areas: ['3208', '4404'] },
  { key: 'ml', kind: 'mission_locale', name: 'Mission locale du sud de l’Aisne', city: 'Château-Thierry', phone: '+33353015100', email: 'accueil@ml-sud-aisne.example', groups: ['aisne'], areas: ['3208'] },
  { key: 'chantiers', kind: 'siae', name: 'Chantiers du Val', city: 'Nogent-l’Artaud', phone: '+33353015200', email: 'accueil@chantiers-du-val.example', groups: ['aisne', 'marne'], areas: ['3208', '4404'] },
  { key: 'passage', kind: 'siae', name: 'Atelier Passage', city: 'Fère-en-Tardenois', phone: '+33353015300', email: 'accueil@atelier-passage.example', groups: ['aisne'], areas: ['3207', '3208'] },
  { key: 'ftreims', kind: 'france_travail', name: 'France Travail Reims Jean-Jaurès', city: 'Reims', phone: '+33353017200', email: 'accueil@ft-reims.example', groups: ['marne'], areas: ['4404'] },
]; // prettier-ignore

export interface DemoPartner {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly groups: readonly string[];
}

export const FUNDERS: readonly DemoPartner[] = [
  { key: 'opco', kind: 'opco', name: 'OPCO de l’industrie', groups: ['aisne', 'marne'] },
  { key: 'ddets', kind: 'ddets', name: 'DDETS de l’Aisne', groups: ['aisne'] },
];

export interface DemoProvider extends DemoPartner {
  readonly city: string;
  readonly qualiopi: boolean;
}

export const PROVIDERS: readonly DemoProvider[] = [
  { key: 'atelier', kind: 'ecole_de_production', name: 'Atelier-école de l’Omois', city: 'Château-Thierry', qualiopi: true, groups: ['aisne'] },
  { key: 'brie', kind: 'cfa', name: 'Formation industrie Brie-Champagne', city: 'Dormans', qualiopi: true, groups: ['aisne', 'marne'] },
  { key: 'linguo', kind: 'organisme', name: 'Les mots du métier', city: 'Château-Thierry', qualiopi: false, groups: ['aisne'] },
]; // prettier-ignore
