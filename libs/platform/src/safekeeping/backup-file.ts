import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { fingerprintOf, MANIFEST_NAME, parseManifest, Tally, type Manifest } from './manifest';
import { isSealed, openBytes, SEAL_HEADER_BYTES, SEAL_TAG_BYTES } from './sealed-bytes';
import { readTar, type TarEntry } from './tar';
import { UnusableBackup } from './unusable-backup';

/** A file that was read to its end and found whole. */
export interface VerifiedBackup {
  readonly manifest: Manifest;
  readonly encrypted: boolean;
  /** Reads it again, in the order in which it was written. */
  entries(): AsyncGenerator<TarEntry>;
}

const TABLE_PART = /^tables\/(\w+)\/\d+\.copy$/;
const FILE_PART = /^files\/([A-Za-z0-9._-]+\.eml)\/\d+$/;

/** The table that an entry holds rows of, or null. */
export function tableOf(entry: TarEntry): string | null {
  return TABLE_PART.exec(entry.name)?.[1] ?? null;
}

/** The mail that an entry holds bytes of, or null. */
export function fileOf(entry: TarEntry): string | null {
  return FILE_PART.exec(entry.name)?.[1] ?? null;
}

/**
 * Reads a backup from its first to its last byte and compares every part with what its manifest says.
 * @param passphrase of a sealed backup; ignored for another
 * @throws UnusableBackup, with nothing touched
 */
export async function verifyBackup(path: string, passphrase: string | null): Promise<VerifiedBackup> {
  const encrypted = await isSealedFile(path);
  if (encrypted && passphrase === null) throw new UnusableBackup('passphrase_needed');
  const entries = (): AsyncGenerator<TarEntry> =>
    readTar(unpacked(encrypted ? decrypted(path, passphrase ?? '') : readFrom(path)));
  try {
    return { manifest: await verify(entries()), encrypted, entries };
  } catch (error) {
    if (error instanceof UnusableBackup) throw error;
    throw new UnusableBackup('backup_damaged', { cause: error });
  }
}

/** Whether two records of parts say the same. */
export function sameTally(
  one: { readonly bytes: number; readonly sha256: string },
  other: { readonly bytes: number; readonly sha256: string },
): boolean {
  return one.bytes === other.bytes && one.sha256 === other.sha256;
}

/** What becomes of the secret key: the database holds things sealed with the one of its origin. */
export function secretKeyOf({ secretKey }: Manifest, own: string): 'same' | 'carried' | 'other' {
  if (fingerprintOf(own) === secretKey.fingerprint) return 'same';
  return secretKey.value === null ? 'other' : 'carried';
}

async function verify(entries: AsyncGenerator<TarEntry>): Promise<Manifest> {
  const [tables, files] = [new Map<string, Tally>(), new Map<string, Tally>()];
  let manifest: Manifest | null = null;
  for await (const entry of entries) {
    const [table, file] = [tableOf(entry), fileOf(entry)];
    if (manifest) throw new Error('The manifest is not the last entry');
    if (entry.name === MANIFEST_NAME) manifest = parseManifest(entry.content);
    else if (table !== null) tallyOf(tables, table).add(entry.content);
    else if (file !== null) tallyOf(files, file).add(entry.content);
    else throw new UnusableBackup('backup_unknown_format');
  }
  if (!manifest) throw new Error('There is no manifest');
  for (const said of manifest.tables) {
    const found = tallyOf(tables, said.name).result();
    if (found.rows !== said.rows || !sameTally(found, said)) throw new Error(`${said.name} differs`);
    tables.delete(said.name);
  }
  for (const said of manifest.files) {
    if (!sameTally(tallyOf(files, said.name).result(), said)) throw new Error(`${said.name} differs`);
    files.delete(said.name);
  }
  if (tables.size + files.size > 0) throw new Error('There are parts that the manifest does not name');
  return manifest;
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? new Tally();
  tallies.set(name, tally);
  return tally;
}

async function isSealedFile(path: string): Promise<boolean> {
  const head = await headOf(path);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isGzip && !isSealed(head)) throw new UnusableBackup('backup_unknown_format');
  return !isGzip;
}

async function headOf(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(SEAL_HEADER_BYTES), 0, SEAL_HEADER_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new UnusableBackup('backup_missing', { cause });
  }
}

async function* decrypted(path: string, passphrase: string): AsyncGenerator<Buffer> {
  const header = await headOf(path);
  const file = await open(path);
  try {
    const end = (await file.stat()).size - SEAL_TAG_BYTES;
    if (end <= SEAL_HEADER_BYTES) throw new Error('The file is cut short');
    const { buffer: tag } = await file.read(Buffer.alloc(SEAL_TAG_BYTES), 0, SEAL_TAG_BYTES, end);
    yield* openBytes(readFrom(path, { start: SEAL_HEADER_BYTES, end: end - 1 }), header, tag, passphrase);
  } finally {
    await file.close();
  }
}

function readFrom(
  path: string,
  range: { start: number; end?: number } = { start: 0 },
): AsyncIterable<Buffer> {
  return createReadStream(path, range);
}

async function* unpacked(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  // Its failure shows where `gunzip` is read.
  pipeline(Readable.from(packed), gunzip).catch(() => undefined);
  for await (const chunk of gunzip) yield chunk as Buffer;
}
