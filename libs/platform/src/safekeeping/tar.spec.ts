import { execFileSync } from 'node:child_process';
import { readTar, TAR_END, tarEntry, type TarEntry } from './tar';

const ENTRIES: TarEntry[] = [
  { name: 'tables/offers/0001.copy', content: Buffer.from('soudeur\t1\n') },
  { name: 'empty', content: Buffer.alloc(0) },
  { name: 'a-block', content: Buffer.alloc(512, 'b') },
];
const ARCHIVE = Buffer.concat([...ENTRIES.flatMap((entry) => tarEntry(entry, 1_764_000_000)), TAR_END]);

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function read(bytes: Buffer, size = 100): Promise<TarEntry[]> {
  const entries: TarEntry[] = [];
  for await (const entry of readTar(inPieces(bytes, size))) entries.push(entry);
  return entries;
}

describe('an archive', () => {
  it.each([1, 100, 512, 10_000])(
    'gives back what was put in, whatever the size of its pieces: %d',
    async (size) => {
      expect(await read(ARCHIVE, size)).toEqual(ENTRIES);
    },
  );

  it('is one that any tar program reads', () => {
    const names = execFileSync('tar', ['tf', '-'], { input: ARCHIVE, encoding: 'utf8' });
    expect(names.trim().split('\n')).toEqual(ENTRIES.map(({ name }) => name));
    const content = execFileSync('tar', ['xOf', '-', 'tables/offers/0001.copy'], {
      input: ARCHIVE,
      encoding: 'utf8',
    });
    expect(content).toBe('soudeur\t1\n');
  });

  it('is refused when it is cut short anywhere, or goes on after its end', async () => {
    for (const length of [0, 511, 600, 1024, ARCHIVE.length - 1])
      await expect(read(ARCHIVE.subarray(0, length))).rejects.toThrow('cut short');
    await expect(read(Buffer.concat([ARCHIVE, Buffer.from('x')]))).rejects.toThrow('goes on');
  });

  it('is refused when a header was changed', async () => {
    const changed = Buffer.from(ARCHIVE);
    changed.write('u', 0);
    await expect(read(changed)).rejects.toThrow('bad header');
  });
});
