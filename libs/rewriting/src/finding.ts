/** What a span of a need's text evokes, that keeps people out or draws them in. */
export const FINDING_LABELS = [
  'EXPERIENCE',
  'DIPLOMA',
  'QUALIFICATION',
  'DISCRIMINATION',
  'GENDERED_TITLE',
  'GENDERED_WORDING',
  'JARGON',
  'SOFTSKILL',
] as const;
export type FindingLabel = (typeof FINDING_LABELS)[number];

/** How much is asked: required, wished for, or only evoked. */
export const STRENGTHS = ['exigé', 'souhaité', 'mention'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A marked span. Offsets are UTF-16 units of `title + "\n\n" + text`: slicing there gives `text`. It stays within one clause. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly label: FindingLabel;
  readonly strength: Strength;
  readonly text: string;
  /** Why it is marked, one plain French sentence. */
  readonly reason: string;
  /** What to write instead, or the question to put to the company. */
  readonly suggestion: string;
  /** DISCRIMINATION: the ground of article L. 1132-1 of the Code du travail. */
  readonly ground?: string;
  /** SOFTSKILL: code in the national list; null when none is near. */
  readonly softSkill?: string | null;
  /** The law asks for it to do this job: it is kept, and the company is asked whether the group can train for it. */
  readonly legalRequirement?: boolean;
}

/** A finding that must be gone from the offer before it is published. */
export function isBlocking({ label, strength, legalRequirement }: Finding): boolean {
  if (label === 'DISCRIMINATION' || label === 'GENDERED_TITLE') return true;
  const asksForAPast = label === 'EXPERIENCE' || label === 'DIPLOMA' || label === 'QUALIFICATION';
  return asksForAPast && strength !== 'mention' && !legalRequirement;
}
