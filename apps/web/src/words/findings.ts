import type { Finding } from '@passerelle/rewriting';

/** How a finding is underlined, the gravest first. */
export const FINDING_KINDS = ['unlawful', 'diploma', 'experience', 'gender', 'jargon'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** The legend: what each underline looks like, and what it means. */
export const FINDING_KIND_WORDS: Readonly<
  Record<FindingKind, { readonly looks: string; readonly means: string }>
> = {
  experience: { looks: 'trait', means: 'expérience' },
  diploma: { looks: 'double', means: 'diplôme ou qualification' },
  jargon: { looks: 'points', means: 'mot de métier' },
  gender: { looks: 'tirets', means: 'genre' },
  unlawful: { looks: 'vague', means: 'interdit par la loi' },
};

const KINDS: Readonly<Record<Finding['label'], FindingKind | null>> = {
  DISCRIMINATION: 'unlawful',
  DIPLOMA: 'diploma',
  QUALIFICATION: 'diploma',
  EXPERIENCE: 'experience',
  GENDERED_TITLE: 'gender',
  GENDERED_WORDING: 'gender',
  JARGON: 'jargon',
  SOFTSKILL: null,
};

/** The underline of a finding; null for a human quality, which keeps nobody out. */
export const findingKind = ({ label }: Finding): FindingKind | null => KINDS[label];

/** The word that stands after a marked span. */
export function findingWord(finding: Finding): string {
  if (finding.legalRequirement) return 'demandé par la loi';
  switch (finding.label) {
    case 'DISCRIMINATION':
      return finding.ground ? `interdit\u00A0: ${finding.ground}` : 'interdit';
    case 'DIPLOMA':
      return 'diplôme';
    case 'QUALIFICATION':
      return 'qualification';
    case 'EXPERIENCE':
      return 'expérience';
    case 'JARGON':
      return 'mot de métier';
    case 'SOFTSKILL':
      return 'qualité';
    case 'GENDERED_TITLE':
    case 'GENDERED_WORDING':
      return 'genre';
  }
}

/** How a sentence of the offer came from the need. */
export const HOW_WORDS: Readonly<Record<'kept' | 'rewritten' | 'added' | 'typed', string>> = {
  kept: 'gardé tel quel',
  rewritten: 'réécrit',
  added: 'ajouté après question à l’entreprise',
  typed: 'écrit à la main',
};
