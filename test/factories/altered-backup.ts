import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { verifyBackup } from '@passerelle/platform';
import { MANIFEST_NAME, Tally, type Manifest } from '../../libs/platform/src/safekeeping/manifest';
import { TAR_END, tarEntry, type TarEntry } from '../../libs/platform/src/safekeeping/tar';

/** How a backup differs from a true one. */
export interface Alteration {
  /** New content for the rows of some tables. */
  readonly rows?: Readonly<Record<string, (content: string) => string>>;
  readonly manifest?: (manifest: Manifest) => object;
}

/** Writes a backup that says other things than the true one, yet agrees with itself: its sums are made again. */
export async function alteredBackup(
  from: string,
  to: string,
  { rows, manifest }: Alteration,
): Promise<string> {
  const backup = await verifyBackup(from, null);
  const entries: TarEntry[] = [];
  const tallies = new Map<string, Tally>();
  for await (const { name, content } of backup.entries()) {
    const table = name.split('/')[1] ?? '';
    const alter = name.startsWith('tables/') ? rows?.[table] : undefined;
    const said = alter ? Buffer.from(alter(content.toString('utf8'))) : content;
    tallies.set(table, tallies.get(table) ?? new Tally());
    tallies.get(table)?.add(said);
    if (name !== MANIFEST_NAME) entries.push({ name, content: said });
  }
  const again: Manifest = {
    ...backup.manifest,
    tables: backup.manifest.tables.map((table) => ({
      ...table,
      ...(tallies.get(table.name) ?? new Tally()).result(),
    })),
  };
  const last = { name: MANIFEST_NAME, content: Buffer.from(JSON.stringify(manifest?.(again) ?? again)) };
  writeFileSync(
    to,
    gzipSync(Buffer.concat([...[...entries, last].flatMap((entry) => tarEntry(entry, 0)), TAR_END])),
  );
  return to;
}
