import { createHash, createHmac, type Hash } from 'node:crypto';
import { z } from 'zod';
import { UnusableBackup } from './unusable-backup';

/** Changes when a reader of the former one could no longer read. */
export const BACKUP_FORMAT = 1;
/** Name of the manifest in the archive, where it comes last. */
export const MANIFEST_NAME = 'manifest.json';

const NUMBER = z.number().int().nonnegative();
const SHA256 = z.string().regex(/^[0-9a-f]{64}$/);

const MANIFEST = z.object({
  product: z.literal('passerelle'),
  format: z.literal(BACKUP_FORMAT),
  /** Version of the product that made it. */
  version: z.string(),
  /** Instant of the snapshot (ISO). */
  madeAt: z.string(),
  /** Version of the PostgreSQL server it comes from. */
  server: z.string(),
  /** Names of the migrations that had made its tables, in order; the last one is the head. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()), rows: NUMBER, bytes: NUMBER, sha256: SHA256 }),
  ),
  /** Where each sequence stands; null = never used. */
  sequences: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
  /** For each group, the number of journals and the hash of the heads of their chains. */
  journals: z.array(z.object({ group: z.string(), journeys: NUMBER, heads: z.string() })),
  files: z.array(z.object({ name: z.string(), bytes: NUMBER, sha256: SHA256 })),
  secretKey: z.object({ fingerprint: z.string(), value: z.string().nullable() }),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof MANIFEST>;

/** Reads a manifest. @throws UnusableBackup when it is of another format, or is none */
export function parseManifest(content: Buffer): Manifest {
  let raw: unknown;
  try {
    raw = JSON.parse(content.toString('utf8'));
  } catch (cause) {
    throw new UnusableBackup('backup_damaged', { cause });
  }
  const read = MANIFEST.safeParse(raw);
  if (read.success) return read.data;
  const { format, product } = { ...(raw as Record<string, unknown>) };
  const known = product === 'passerelle' && format === BACKUP_FORMAT;
  throw new UnusableBackup(known ? 'backup_damaged' : 'backup_unknown_format', { cause: read.error });
}

/** Tells one secret key from another without giving it away. */
export function fingerprintOf(secretKey: string): string {
  return createHmac('sha256', secretKey).update('passerelle backup').digest('hex').slice(0, 32);
}

/** Counts a part while it passes: rows (a row of COPY's text form ends with the only line feeds it holds), bytes, hash. */
export class Tally {
  private readonly hash: Hash = createHash('sha256');
  rows = 0;
  bytes = 0;

  add(chunk: Buffer): void {
    this.hash.update(chunk);
    this.bytes += chunk.length;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) this.rows += 1;
  }

  /** To be asked once, at the end. */
  result(): { rows: number; bytes: number; sha256: string } {
    return { rows: this.rows, bytes: this.bytes, sha256: this.hash.digest('hex') };
  }
}
