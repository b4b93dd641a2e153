import type { Section } from './section';

/** The three labels that ask for a past. */
export type DemandLabel = 'EXPERIENCE' | 'DIPLOMA' | 'QUALIFICATION';

/** What a matcher reads: a segment of a clause and where it stands. */
export interface Reading {
  /** The segment, folded. */
  readonly folded: string;
  /** The same, as written: capitals tell « CAP » from « cap ». */
  readonly raw: string;
  /** The whole clause, folded, and where the segment begins in it. */
  readonly clause: string;
  readonly at: number;
  readonly section: Section;
  /** The folded line that introduces the list it stands in; empty when none. */
  readonly heading: string;
  /** It is in the title. */
  readonly titled: boolean;
}

/** A demand found in a segment. Offsets count from the segment's start. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What it is, to explain it: "caces", "driving_licence", "software"... */
  readonly kind: string;
  /** Only evoked: « selon expérience ». */
  readonly evoked?: boolean;
  /** The span is the mark alone, not its whole proposition. */
  readonly alone?: boolean;
}

/** Looks for one label in a segment; null when it asks nothing of the kind. Pure. */
export type Matcher = (reading: Reading) => Mark | null;

/** The first match of a pattern as a mark. */
export function markAt(pattern: RegExp, text: string, kind: string, extra: Partial<Mark> = {}): Mark | null {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length, kind, ...extra } : null;
}
