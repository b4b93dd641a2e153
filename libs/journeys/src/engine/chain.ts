import { createHmac, hash } from 'node:crypto';

/** What one line of the journal says; the chain covers all of it. */
export interface JournalLine {
  readonly journeyId: string;
  readonly version: number;
  readonly act: string;
  readonly from: string | null;
  readonly to: string;
  readonly actorId: string | null;
  readonly actorRole: string;
  readonly onBehalfOf: string | null;
  readonly definitionVersion: number;
  readonly requestKey: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly wordsHash: Buffer | null;
  /** ISO instant, to the millisecond. */
  readonly at: string;
}

/** Hash of a line joined to the one before it (SHA-256): changing, removing or moving a line breaks every later hash. */
export function chainHash(line: JournalLine, previous: Buffer | null): Buffer {
  const text = JSON.stringify([
    line.journeyId,
    line.version,
    line.act,
    line.from,
    line.to,
    line.actorId,
    line.actorRole,
    line.onBehalfOf,
    line.definitionVersion,
    line.requestKey,
    canonical(line.payload),
    line.wordsHash?.toString('hex') ?? null,
    line.at,
  ]);
  return hash('sha256', previous ? Buffer.concat([previous, Buffer.from(text)]) : text, 'buffer');
}

/** Keyed hash of free words: once the words and their salt are erased, nothing can be guessed back from the chain. */
export function wordsHash(words: Readonly<Record<string, string>>, salt: Buffer): Buffer {
  return createHmac('sha256', salt).update(canonical(words)).digest();
}

/** JSON with keys in a fixed order, since jsonb does not keep the order it was given. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}
