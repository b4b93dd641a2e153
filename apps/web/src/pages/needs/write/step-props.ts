import type { DraftWords } from './draft-words';

/** What each step is given: the words, what is wrong with some of them, and where to write. */
export interface StepProps {
  readonly words: DraftWords;
  /** What to say beside a field, by its name. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onWrite: (words: Partial<DraftWords>) => void;
}
