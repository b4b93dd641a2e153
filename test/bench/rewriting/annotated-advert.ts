import type { FindingLabel, Strength } from '@passerelle/rewriting';

/** A marked span of an annotated advert. NO_FLAG is a trap: it looks like a demand and is none. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly label: FindingLabel | 'NO_FLAG';
  readonly text: string;
  /** EXPERIENCE, DIPLOMA, QUALIFICATION. */
  readonly strength?: Strength;
  /** DISCRIMINATION: its ground in article L. 1132-1 of the Code du travail. */
  readonly ground?: string;
  /** SOFTSKILL: code in the national list; null when none is near. */
  readonly softSkill?: string | null;
  /** JARGON: an acronym or code, or an opaque word of the trade. */
  readonly kind?: 'sigle' | 'terme';
}

/** An advert with what a reader should find in it. Offsets are UTF-16 units of `title + "\n\n" + text`. */
export interface AnnotatedAdvert {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** The text that the offsets of an advert refer to. */
export function wholeText({ title, text }: Pick<AnnotatedAdvert, 'title' | 'text'>): string {
  return `${title}\n\n${text}`;
}
