import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { makeApi, type ApiParts } from '../../apps/api/src/make-api';
import type { Config } from '../../libs/platform/src/config';
import { JsonLogs } from '../../libs/platform/src/logs/json-logs';
import type { TestDatabase } from './database';

/** The API on a suite's own database, listening on a port of its own. */
export interface TestApi {
  readonly app: NestExpressApplication;
  readonly url: string;
  readonly config: Config;
  close(): Promise<void>;
}

/** What a suite may want otherwise. */
export interface TestApiOptions extends ApiParts {
  readonly demo?: boolean;
  readonly publicUrl?: string;
  readonly identityProvider?: Config['identityProvider'];
  /** Folder of the mails that the API hands over. */
  readonly dataDirectory?: string;
}

/** Starts the API as it runs for people, without the demonstration unless asked. The caller closes it. */
export async function startTestApi(database: TestDatabase, options: TestApiOptions = {}): Promise<TestApi> {
  const config: Config = {
    database: { url: database.appUrl, demoUrl: null },
    queue: { kind: 'postgres' },
    http: { host: '127.0.0.1', port: 0, publicUrl: options.publicUrl ?? 'http://localhost:3000' },
    mail: { smtpUrl: null, from: 'Passerelle <essai@passerelle.invalid>' },
    identityProvider: options.identityProvider ?? null,
    dataDirectory: options.dataDirectory ?? '/nonexistent',
    secretKey: 'secret-of-the-tests-0123456789abcdef',
    demo: options.demo ?? false,
  };
  const app = await makeApi(config, { logs: new JsonLogs({ write: () => undefined }), ...options });
  await app.listen(0, '127.0.0.1');
  const server: { address(): AddressInfo | string | null } = app.getHttpServer();
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The API does not listen');
  return { app, url: `http://127.0.0.1:${address.port}`, config, close: () => app.close() };
}
