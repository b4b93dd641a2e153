import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Client } from 'pg';
import request from 'supertest';
import { AccountMails } from '../../libs/organisations/src/use-cases/account-mails';
import { Database, type Tx } from '../../libs/platform/src/database/database';
import { PASSWORD } from '../factories/an-account';
import { startTestApi, type TestApi, type TestApiOptions } from './api';
import { createTestDatabase, type TestDatabase } from './database';
import { mailsTo } from './mails';

/** A browser that is signed in. */
export type Browser = ReturnType<typeof request.agent>;

/** The API of a suite, on a database of its own. Read its fields inside hooks and tests only. */
export class ApiSuite {
  api!: TestApi;
  database!: TestDatabase;
  /** Sees through row-level security: for making and asserting raw rows only. */
  admin!: Client;
  folder!: string;

  get url(): string {
    return this.api.url;
  }

  get app(): NestExpressApplication {
    return this.api.app;
  }

  /** Works in the scope of a group as the application does; null = no tenant at all. */
  within<T>(groupId: string | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.app.get(Database).inTransaction({ groupId }, work);
  }

  /** A request without a session. */
  get anyone(): ReturnType<typeof request> {
    return request(this.url);
  }

  /** Signs in with the password of test accounts. @param code of the second factor */
  async browser(email: string, code?: string): Promise<Browser> {
    const response = await this.anyone
      .post('/api/session')
      .send({ email, password: PASSWORD, ...(code && { code }) });
    if (response.status !== 200) throw new Error(`Sign-in answered ${response.status}: ${response.text}`);
    return this.withCookieOf(response);
  }

  /** Signs in, and notes that the second factor was given: for suites about something else. */
  async trustedBrowser(account: { readonly email: string; readonly userId: string }): Promise<Browser> {
    const browser = await this.browser(account.email);
    await this.admin.query('UPDATE sessions SET second_factor_at = now() WHERE user_id = $1', [
      account.userId,
    ]);
    return browser;
  }

  /** A browser that holds the cookie which an answer gave. */
  withCookieOf(response: request.Response): Browser {
    const cookies = (response.get('Set-Cookie') ?? []).map((cookie) => cookie.split(';')[0] ?? '');
    return request.agent(this.url).set('Cookie', cookies.join('; '));
  }

  /** The texts of the mails to an address, oldest first. */
  async mails(address: string): Promise<string[]> {
    await this.app.get(AccountMails).settle();
    return mailsTo(this.folder, address).map(({ text }) => text);
  }
}

/** Gives the surrounding file an API: started before its first test, stopped after its last. Call once at the top. */
export function useApi(options: TestApiOptions = {}): ApiSuite {
  const suite = new ApiSuite();
  beforeAll(async () => {
    suite.database = await createTestDatabase();
    suite.folder = mkdtempSync(join(tmpdir(), 'passerelle-api-'));
    suite.api = await startTestApi(suite.database, { dataDirectory: suite.folder, ...options });
    suite.admin = new Client({ connectionString: suite.database.adminUrl });
    await suite.admin.connect();
  });
  afterAll(async () => {
    await suite.admin.end();
    await suite.api.close();
    await suite.database.drop();
    rmSync(suite.folder, { recursive: true });
  });
  return suite;
}
