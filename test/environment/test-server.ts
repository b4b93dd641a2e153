import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Root folder of the project. */
export const CHECKOUT = join(__dirname, '../..');

/** What the suites need to make databases of their own; handed from the global set-up to them by the environment. */
export interface TestServer {
  /** Superuser (or CREATEDB and CREATEROLE) URL without a database name; `{database}` stands in its place. */
  adminUrl: string;
  template: string;
  passwords: { owner: string; app: string; worker: string; demo: string };
}

const VARIABLE = 'PASSERELLE_TEST_SERVER';

/** Hands the test server to the suites, which run in processes started later. */
export function publishTestServer(server: TestServer): void {
  process.env[VARIABLE] = JSON.stringify(server);
}

/** The test server that the global set-up prepared. */
export function testServer(): TestServer {
  const published = process.env[VARIABLE];
  if (!published)
    throw new Error(
      'No test server: run this suite in the medium or e2e project, whose global set-up starts it.',
    );
  return JSON.parse(published) as TestServer;
}

/** Connection URL of a login of the test server on a database. */
export function testUrl(
  server: TestServer,
  database: string,
  login?: { role: string; password: string },
): string {
  const url = new URL(server.adminUrl.replace('{database}', database));
  if (login) {
    url.username = login.role;
    url.password = login.password;
  }
  return url.href;
}

/** Name of the template database: changes with the migrations, so that a stale one is never used. */
export function templateName(): string {
  const hash = createHash('sha256');
  for (const folder of ['migrations', 'libs/platform/src/database']) {
    const path = join(CHECKOUT, folder);
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path).sort()) {
      if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(path, file)));
    }
  }
  return `passerelle_template_${hash.digest('hex').slice(0, 12)}`;
}

/** Name of the template that holds the demonstration: changes with the day and with whatever may change the story: the migrations, the rules that make it, its data. */
export function demonstrationName(): string {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  for (const folder of ['migrations', 'libs', 'seeds'])
    for (const entry of readdirSync(join(CHECKOUT, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile() && /(?<!\.spec)\.ts$/.test(entry.name))
        hash.update(readFileSync(join(entry.parentPath, entry.name)));
  return `passerelle_template_demo_${hash.digest('hex').slice(0, 12)}`;
}
