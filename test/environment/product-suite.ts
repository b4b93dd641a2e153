import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { Client } from 'pg';
import { Database, makeDataSource, type Tx } from '../../libs/platform/src';
import { launchBrowser } from './browser';
import { createTestDatabase, type TestDatabase } from './database';
import { createDemonstrationDatabase, DEMONSTRATION_KEY } from './demonstration';
import { mailsTo, type FoundMail } from './mails';
import { startProduct, type RunningProduct } from './product';
import { CHECKOUT } from './test-server';
import { makeTemporaryFolder, type TemporaryFolder } from './temporary-folder';

/** Enough to load a demonstration that no suite of the day has asked for yet. */
const START_LIMIT_MS = 600_000;
const EVERY_MS = 50;
const PATIENCE_MS = 20_000;

/** What a suite may want otherwise. */
interface ProductWished {
  /** On the demonstration, where people enter by a click on an account, without second factor. */
  readonly demo?: boolean;
  /** The day or instant at which the product believes itself to be: ISO; a day alone is that day at 10:00 in Paris. */
  readonly clock?: string;
}

/** The product as it runs for people (API, worker, pages) on a database of its own, and a Chromium. Read it inside hooks and tests only. */
export class ProductSuite {
  product!: RunningProduct;
  database!: TestDatabase;
  /** Sees through row-level security: for making and asserting raw rows only. */
  admin!: Client;
  chromium!: Browser;
  private folder!: TemporaryFolder;
  private app!: Database;
  private readonly undo: (() => unknown)[] = [];
  private readonly contexts: BrowserContext[] = [];

  /** Address of the pages, without a final slash. */
  get url(): string {
    return this.product.url;
  }

  /** Works in the scope of a group as the application does; null = no tenant at all. For what surrounds a story. */
  within<T>(groupId: string | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.inTransaction({ groupId }, work);
  }

  /** A browser of its own, at the product's time. The suite closes it. @param width of the window in pixels; up to 480 it is a phone */
  async openBrowser(width: number): Promise<BrowserContext> {
    const phone = width <= 480;
    const context = await this.chromium.newContext({
      viewport: { width, height: phone ? 844 : 900 },
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      hasTouch: phone,
      isMobile: phone,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    this.contexts.push(context);
    await context.clock.setFixedTime(await this.now());
    return context;
  }

  /** Goes to a day or instant, in the database and in every open browser; the worker then does by itself what has become due. */
  async setClock(instant: string): Promise<void> {
    const client = new Client({ connectionString: this.database.demoUrl });
    await client.connect();
    try {
      await client.query(
        `UPDATE app_clock SET shift = CASE WHEN length($1) = 10 THEN ($1 || ' 10:00')::timestamp AT TIME ZONE 'Europe/Paris'
                                           ELSE $1::timestamptz END - statement_timestamp()`,
        [instant],
      );
    } finally {
      await client.end();
    }
    const now = await this.now();
    await Promise.all(this.contexts.map((context) => context.clock.setFixedTime(now)));
  }

  /**
   * The newest mail to an address that holds these words, waited for; its no-break spaces read as spaces.
   * @throws with what came instead
   */
  async mail(address: string, words: string | RegExp): Promise<FoundMail> {
    const pattern =
      typeof words === 'string' ? new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : words;
    for (let waited = 0; waited < PATIENCE_MS; waited += EVERY_MS) {
      const found = this.mailsTo(address).findLast(({ text }) => pattern.test(text));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
    const came = this.mailsTo(address).map(({ text }) => text);
    throw new Error(
      `No mail to ${address} with ${String(words)}, but ${came.length} others:\n${came.join('\n---\n')}`,
    );
  }

  /** Keeps a picture of every open page under .build/pictures, to see what a failed test saw. */
  async keepPictures(name: string): Promise<void> {
    const pages = this.contexts.flatMap((context) => context.pages());
    for (const [place, page] of pages.entries()) {
      const path = join(CHECKOUT, '.build/pictures', `${name}-${place + 1}.png`);
      await page.screenshot({ path, fullPage: true }).catch(() => undefined);
    }
  }

  /** Starts everything. */
  async start({ demo = false, clock }: ProductWished): Promise<void> {
    this.folder = makeTemporaryFolder();
    this.undo.push(() => this.folder.remove());
    this.database = demo ? await createDemonstrationDatabase() : await createTestDatabase();
    this.undo.push(() => this.database.drop());
    this.admin = new Client({ connectionString: this.database.adminUrl });
    await this.admin.connect();
    this.undo.push(() => this.admin.end());
    const { ownerUrl, appUrl, workerUrl } = this.database;
    const source = makeDataSource({ url: appUrl, applicationName: 'product suite', poolSize: 4 });
    this.app = new Database(await source.initialize());
    this.undo.push(() => source.destroy());
    if (clock) await this.setClock(clock);
    this.product = await startProduct(this.folder.path, {
      DATABASE_OWNER_URL: ownerUrl,
      DATABASE_URL: appUrl,
      DATABASE_WORKER_URL: workerUrl,
      SECRET_KEY: DEMONSTRATION_KEY,
      DEMO: String(demo),
    });
    this.undo.push(() => this.product.end('SIGTERM'));
    this.chromium = await launchBrowser();
    this.undo.push(() => this.chromium.close());
  }

  /** Stops what was started, last first. */
  async stop(): Promise<void> {
    for (const step of this.undo.reverse()) await step();
  }

  private mailsTo(address: string): FoundMail[] {
    return mailsTo(this.folder.path, address).map(({ to, text }) => ({
      to,
      text: text.replace(/[\u00a0\u202f]/g, ' '),
    }));
  }

  private async now(): Promise<Date> {
    const { rows } = await this.admin.query<{ now: Date }>('SELECT app_now() AS now');
    return rows[0]?.now ?? new Date();
  }
}

/** Gives the surrounding file a running product: started before its first test, stopped after its last. Call once at the top. */
export function useProduct(wished: ProductWished = {}): ProductSuite {
  const suite = new ProductSuite();
  beforeAll(() => suite.start(wished), START_LIMIT_MS);
  afterAll(() => suite.stop(), START_LIMIT_MS);
  return suite;
}
