import { createWriteStream } from 'node:fs';
import { link, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { BACKUP_FORMAT, fingerprintOf, MANIFEST_NAME, Tally, type Manifest } from './manifest';
import { readHeads } from './journal-heads';
import { sealBytes } from './sealed-bytes';
import { MIGRATIONS_TABLE, readSequences, readTables, rowsFrom, type Ask } from './tables';
import { copiedRows, groupsOf } from './copied-rows';
import { TAR_END, tarEntry } from './tar';
import { UnusableBackup } from './unusable-backup';

/** Rows are gathered into parts of about this size. */
const PART_BYTES = 4 * 1024 * 1024;
const MAIL = /^[A-Za-z0-9._-]+\.eml$/;

/** What to keep, and where. */
export interface BackupRequest {
  /** Owner of the tables, or a superuser. */
  readonly ownerUrl: string;
  /** File to make; it must not exist. */
  readonly file: string;
  /** Seals the file; null leaves it readable by whoever holds it. */
  readonly passphrase: string | null;
  /** Key of the application. Its value goes into a sealed file only, where `carriesKey` asks for it. */
  readonly secretKey: string;
  readonly carriesKey: boolean;
  /** Folder of the mails kept as files. */
  readonly outboxFolder: string;
  /** Version of the product. */
  readonly version: string;
  /** Answers, for the group of the transaction, `journeys` (their number) and `heads` (a hash of the heads of their chains). */
  readonly journalHeads: string;
  /** Told the tables done out of all. */
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Writes the whole database, as one instant shows it, into one file. Reads in a REPEATABLE READ READ ONLY transaction: nobody
 * waits for it, and what is committed meanwhile is not in it. A file that is there is whole: it is named once it is written.
 * @throws UnusableBackup when the file cannot be made
 */
export async function makeBackup(request: BackupRequest): Promise<Manifest & { readonly fileBytes: number }> {
  const draft = `${request.file}.partial`;
  await refuseExisting(request.file);
  const client = new Client({ connectionString: request.ownerUrl, application_name: 'passerelle backup' });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(
      "SET LOCAL row_security = on; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = postgres; SET LOCAL timezone = 'UTC'; SET LOCAL extra_float_digits = 1; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0",
    );
    const archive = new Archive(client, request);
    const packed = [Readable.from(archive.bytes()), createGzip({ level: 6 })] as const;
    const target = createWriteStream(draft, { flags: 'w', mode: 0o600, flush: true });
    const { passphrase } = request;
    await (passphrase === null
      ? pipeline(...packed, target)
      : pipeline(...packed, (chunks: AsyncIterable<Buffer>) => sealBytes(chunks, passphrase), target));
    await client.query('COMMIT');
    const { size } = await stat(draft);
    // Unlike a rename, a link never takes the place of a file made meanwhile.
    await link(draft, request.file);
    await syncFolder(dirname(request.file));
    return { ...archive.manifest(), fileBytes: size };
  } finally {
    await client.end();
    await rm(draft, { force: true });
  }
}

class Archive {
  private readonly tables: Manifest['tables'] = [];
  private readonly files: Manifest['files'] = [];
  private rest: Pick<Manifest, 'madeAt' | 'server' | 'migrations' | 'sequences' | 'journals'> | null = null;

  constructor(
    private readonly client: Client,
    private readonly request: BackupRequest,
  ) {}

  async *bytes(): AsyncGenerator<Buffer> {
    const ask: Ask = (sql, params) => rowsFrom(this.client, sql, params);
    const tables = await readTables(ask);
    if (!tables.some(({ name }) => name === 'employer_groups'))
      throw new Error('Cette base ne contient pas encore Passerelle : il n’y a rien à sauvegarder.');
    const [origin] = await ask<{ at: Date; server: string }>(
      "SELECT now() AS at, current_setting('server_version') AS server",
    );
    if (!origin) throw new Error('The server does not say what time it is');
    const groups = await groupsOf(ask);
    const at = Math.floor(origin.at.getTime() / 1000);
    for (const [index, table] of tables.entries()) {
      const tally = new Tally();
      for await (const [part, content] of numbered(copiedRows(this.client, table, groups))) {
        tally.add(content);
        yield* tarEntry({ name: `tables/${table.name}/${part}.copy`, content }, at);
      }
      this.tables.push({ name: table.name, columns: [...table.columns], ...tally.result() });
      this.request.onProgress(index + 1, tables.length);
    }
    const migrations = await ask<{ name: string }>(`SELECT name FROM ${MIGRATIONS_TABLE} ORDER BY id`);
    this.rest = {
      madeAt: origin.at.toISOString(),
      server: origin.server,
      migrations: migrations.map(({ name }) => name),
      sequences: await readSequences(ask),
      journals: await readHeads(ask, groups, this.request.journalHeads),
    };
    yield* this.mails(at);
    yield* tarEntry(
      { name: MANIFEST_NAME, content: Buffer.from(JSON.stringify(this.manifest(), null, 1)) },
      at,
    );
    yield TAR_END;
  }

  manifest(): Manifest {
    if (!this.rest) throw new Error('The manifest is known once the tables are read');
    const { passphrase, carriesKey, secretKey, version } = this.request;
    return {
      product: 'passerelle',
      format: BACKUP_FORMAT,
      version,
      ...this.rest,
      tables: this.tables,
      files: this.files,
      secretKey: {
        fingerprint: fingerprintOf(secretKey),
        value: passphrase !== null && carriesKey ? secretKey : null,
      },
    };
  }

  /** Mails that were kept as files: written once under their final name, so that those of the snapshot are among them. */
  private async *mails(at: number): AsyncGenerator<Buffer> {
    const { outboxFolder } = this.request;
    const names = await readdir(outboxFolder).catch(() => []);
    for (const name of names.filter((one) => MAIL.test(one)).sort()) {
      const tally = new Tally();
      const content = await readFile(join(outboxFolder, name));
      for await (const [part, piece] of numbered(slices(content))) {
        tally.add(piece);
        yield* tarEntry({ name: `files/${name}/${part}`, content: piece }, at);
      }
      const { bytes, sha256 } = tally.result();
      this.files.push({ name, bytes, sha256 });
    }
  }
}

/** Gathers chunks into numbered parts: 0001, 0002… */
async function* numbered(chunks: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<[string, Buffer]> {
  let [gathered, bytes, count] = [[] as Buffer[], 0, 0];
  const flush = (): [string, Buffer] => {
    const part: [string, Buffer] = [String(++count).padStart(4, '0'), Buffer.concat(gathered)];
    [gathered, bytes] = [[], 0];
    return part;
  };
  for await (const chunk of chunks) {
    gathered.push(chunk);
    bytes += chunk.length;
    if (bytes >= PART_BYTES) yield flush();
  }
  if (bytes > 0) yield flush();
}

function* slices(content: Buffer): Generator<Buffer> {
  for (let start = 0; start < content.length; start += PART_BYTES)
    yield content.subarray(start, start + PART_BYTES);
}

async function refuseExisting(file: string): Promise<void> {
  const [folder, existing] = await Promise.all(
    [dirname(file), file].map((path) => stat(path).catch(() => null)),
  );
  if (!folder?.isDirectory()) throw new UnusableBackup('folder_missing');
  if (existing) throw new UnusableBackup('file_exists');
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}
