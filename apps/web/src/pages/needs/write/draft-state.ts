import type { DraftField, DraftWords } from './draft-words';

/** Where the words stand: with the service, on their way, here only, or waiting for somebody to decide. */
export type DraftStatus =
  | 'blank'
  | 'writing'
  | 'saving'
  | 'kept'
  /** No connection: here only, and sent when it comes back. */
  | 'apart'
  | 'refused'
  /** Written elsewhere too: the fields are named, and nothing is sent before somebody chooses. */
  | 'clashing'
  /** Sent, withdrawn or out of reach meanwhile: these words can no longer be kept. */
  | 'closed';

/** A draft as the page draws it. */
export interface DraftState {
  readonly words: DraftWords;
  /** Id of the need; none before its first words are kept. */
  readonly id: string | null;
  readonly version: number;
  /** The company written for, where somebody writes for one. */
  readonly companyId: string | null;
  readonly status: DraftStatus;
  /** When the service last kept the words. */
  readonly keptAt: Date | null;
  readonly error: unknown;
  /** What was written elsewhere in the fields that were changed here too. */
  readonly elsewhere: Partial<Pick<DraftWords, DraftField>>;
}

/** What the keeper asks of the service. */
export interface DraftService {
  create: (
    words: DraftWords,
    companyId: string | null,
    key: string,
  ) => Promise<{ id: string; version: number }>;
  change: (id: string, version: number, words: DraftWords) => Promise<{ version: number }>;
  /** The need as it is now. `drafted` is false once its words no longer change. */
  read: (id: string) => Promise<{ words: DraftWords; version: number; drafted: boolean }>;
}
