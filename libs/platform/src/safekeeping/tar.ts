const BLOCK = 512;
const NAME_BYTES = 100;
/** Larger parts are cut: a reader holds one entry in memory. */
export const MOST_ENTRY_BYTES = 64 * 1024 * 1024;

/** One file of an archive. */
export interface TarEntry {
  /** Path inside the archive, in ASCII, at most 100 characters. */
  readonly name: string;
  readonly content: Buffer;
}

/** What ends an archive. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/** The bytes of one file in a POSIX (ustar) archive: any tar program reads them. @param at seconds since 1970 */
export function tarEntry({ name, content }: TarEntry, at: number): Buffer[] {
  if (Buffer.byteLength(name) > NAME_BYTES) throw new Error(`${name} is too long a name for an archive`);
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, width: number): string => value.toString(8).padStart(width - 1, '0');
  header.write(name, 0);
  header.write(octal(0o600, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(content.length, 12), 124);
  header.write(octal(at, 12), 136);
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(`${octal(checksum(header), 7)}\0 `, 148);
  return [header, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)];
}

/**
 * Reads an archive entry by entry, to the very last byte of its source: what checks itself at its end has then done so.
 * @throws when it is cut short, or is no archive
 */
export async function* readTar(source: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const bytes = new Bytes(source);
  for (;;) {
    const header = await bytes.take(BLOCK);
    if (header.every((byte) => byte === 0)) break;
    if (header.toString('latin1', 257, 262) !== 'ustar' || readOctal(header, 148, 8) !== checksum(header))
      throw new Error('The archive has a bad header');
    const size = readOctal(header, 124, 12);
    if (size > MOST_ENTRY_BYTES) throw new Error('The archive has too large an entry');
    const content = await bytes.take(size);
    await bytes.take((BLOCK - (size % BLOCK)) % BLOCK);
    yield { name: header.toString('latin1', 0, NAME_BYTES).replace(/\0.*$/s, ''), content };
  }
  await bytes.take(BLOCK);
  if ((await bytes.rest()) > 0) throw new Error('The archive goes on after its end');
}

/** The sum of a header's bytes, its own place counted as spaces. */
function checksum(header: Buffer): number {
  let sum = 8 * 0x20;
  for (const [index, byte] of header.entries()) if (index < 148 || index >= 156) sum += byte;
  return sum;
}

function readOctal(header: Buffer, start: number, width: number): number {
  return parseInt(header.toString('latin1', start, start + width), 8);
}

class Bytes {
  private readonly iterator: AsyncIterator<Buffer>;
  private chunks: Buffer[] = [];
  private held = 0;

  constructor(source: AsyncIterable<Buffer>) {
    this.iterator = source[Symbol.asyncIterator]();
  }

  async take(size: number): Promise<Buffer> {
    while (this.held < size) {
      const next = await this.iterator.next();
      if (next.done) throw new Error('The archive is cut short');
      this.chunks.push(next.value);
      this.held += next.value.length;
    }
    const [first] = this.chunks;
    const whole = this.chunks.length === 1 && first ? first : Buffer.concat(this.chunks);
    this.held -= size;
    this.chunks = this.held > 0 ? [whole.subarray(size)] : [];
    return whole.subarray(0, size);
  }

  async rest(): Promise<number> {
    let count = this.held;
    for (let next = await this.iterator.next(); !next.done; next = await this.iterator.next())
      count += next.value.length;
    return count;
  }
}
