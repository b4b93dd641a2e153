import type { DraftWords } from './draft-words';

/** A first sending that may or may not have arrived: asked again with the same key and words, it has one effect. */
export interface Birth {
  readonly key: string;
  readonly words: DraftWords;
  readonly companyId: string | null;
}

/** What this browser keeps of a draft until the service has it. */
export interface LocalCopy {
  readonly words: DraftWords;
  /** The words that the service had last, and their version; none before the draft exists. */
  readonly saved: DraftWords | null;
  readonly version: number;
  readonly companyId: string | null;
  readonly birth: Birth | null;
}

/** Where copies are kept: the browser's own storage, or none when it refuses. */
export interface Shelf {
  read: (id: string | null) => LocalCopy | null;
  keep: (id: string | null, copy: LocalCopy) => void;
  drop: (id: string | null) => void;
}

/** The copies of one role on this browser: another person who signs in here does not see them. */
export function browserShelf(roleId: string): Shelf {
  const keyOf = (id: string | null): string => `passerelle:need:${roleId}:${id ?? 'new'}`;
  const quietly = <Answer>(work: () => Answer): Answer | null => {
    try {
      return work();
    } catch {
      // A private window, or a full storage: the service still keeps each change.
      return null;
    }
  };
  return {
    read: (id) =>
      quietly(() => {
        const text = window.localStorage.getItem(keyOf(id));
        return text ? (JSON.parse(text) as LocalCopy) : null;
      }),
    keep: (id, copy) => void quietly(() => window.localStorage.setItem(keyOf(id), JSON.stringify(copy))),
    drop: (id) => void quietly(() => window.localStorage.removeItem(keyOf(id))),
  };
}
