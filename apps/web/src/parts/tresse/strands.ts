import type { StrandKind } from './tresse-data';

/** Lane of a strand, from the top (or the left, on a phone): 0 advice, 1 training, 2 work situation. */
export type Lane = 0 | 1 | 2;

export const LANES: readonly Lane[] = [0, 1, 2];

/** How a strand is named and drawn. */
export interface Strand {
  readonly kind: StrandKind;
  readonly label: string;
  /** White on a full cord, in the strand's colour on a hollow one; carries the strand when colour is absent. */
  readonly pattern: 'dots' | 'bars' | 'plain';
}

/** The three strands in the fixed order of their lanes. */
export const STRANDS: readonly [Strand, Strand, Strand] = [
  { kind: 'advice', label: 'Conseil', pattern: 'dots' },
  { kind: 'training', label: 'Formation', pattern: 'bars' },
  { kind: 'work_situation', label: 'Mise en situation', pattern: 'plain' },
];

/** The lane where a person always finds a strand. */
export function laneOf(kind: StrandKind): Lane {
  return kind === 'advice' ? 0 : kind === 'training' ? 1 : 2;
}

/** Name and drawing of a strand. */
export function strandOf(kind: StrandKind): Strand {
  return STRANDS[laneOf(kind)];
}
