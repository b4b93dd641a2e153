import { ROLE_LABELS, type HumanRole } from '@passerelle/kernel';

/** The title of a role, for somebody whose gender is not known: « Directrice / Directeur ». */
export function roleTitle(role: HumanRole): string {
  const { feminine, masculine } = ROLE_LABELS[role];
  return feminine === masculine ? masculine : `${feminine} / ${masculine}`;
}
