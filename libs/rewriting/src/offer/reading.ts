import { type Finding } from '../finding';

/** What the composer asks of the language: it never reads a dictionary itself. */
export interface Words {
  /** What a person with this quality of the national list does that can be seen, in sentences to « vous », the most telling first. */
  readonly behavioursOf: (code: string) => readonly string[];
  /** A title in which everybody is meant. */
  readonly neutralTitle: (title: string) => string;
  /** A term of the trade in plain words; null when it is not known. */
  readonly plainWords: (term: string) => string | null;
}

/** How a text is read, and with which words it is said again. */
export interface Reading {
  readonly read: (title: string, text: string) => readonly Finding[];
  /** Reads again for what keeps people out only: an offer being settled is read as often as it loses a sentence. */
  readonly readAgain: (title: string, text: string) => readonly Finding[];
  readonly words: Words;
}
