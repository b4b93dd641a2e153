/** A stretch of a text, in UTF-16 units of the whole. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is said between two strong stops of a sentence. A finding stays within one clause. */
export interface Clause extends Span {
  /** Index of its sentence in `Document.sentences`. */
  readonly sentence: number;
  /** The clause folded: small letters, no accents. Offset 0 is `start`. */
  readonly folded: string;
}

export interface Sentence extends Span {
  /** A list item: its line begins with a bullet, a dash or a number. */
  readonly listed: boolean;
  /** Index of the line that introduces its list or its paragraph ("Profil recherché :"), in `Document.sentences`; null when none. */
  readonly heading: number | null;
}

/** A need as the analyser reads it. */
export interface Document {
  /** `title + "\n\n" + text`. */
  readonly whole: string;
  /** The same, folded, of the same length. */
  readonly folded: string;
  /** Where the body begins, after the title and the empty line. */
  readonly bodyStart: number;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
}
