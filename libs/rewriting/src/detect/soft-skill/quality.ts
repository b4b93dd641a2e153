import type { QualityCode } from './codes';

/** A quality of the person sought, read in a stretch; offsets count from the stretch. */
export interface Quality {
  readonly start: number;
  readonly end: number;
  readonly code: QualityCode;
  /** The word of the lexicon that said it, when one did. */
  readonly entry?: string;
}
