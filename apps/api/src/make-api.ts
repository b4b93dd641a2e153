import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { JsonLogs, logRequests, traceRequests, validationPipe, type Config } from '@passerelle/platform';
import { AppModule } from './app.module';
import { neverKept } from './never-kept';
import { WITHOUT_PREFIX } from './page-routes';
import { readBodies } from './read-bodies';
import { securityHeaders } from './security-headers';
import { serveWebPage } from './web-page';

/** What a test may put in the place of the real thing. */
export interface ApiParts {
  readonly logs?: JsonLogs;
  /** Folder of the compiled page. */
  readonly webPage?: string;
}

/** Makes the API, ready to listen. The caller closes it. */
export async function makeApi(config: Config, parts: ApiParts = {}): Promise<NestExpressApplication> {
  const logs = parts.logs ?? new JsonLogs();
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config, logs), {
    logger: logs,
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: true,
    routeResolutionStrategy: 'specificity',
    routeConflictPolicy: { duplicate: 'error' },
  });
  app.set('trust proxy', 'loopback');
  app.disable('x-powered-by');
  app.use(traceRequests, logRequests(logs), securityHeaders(config.http.publicUrl));
  app.use('/api', neverKept);
  serveWebPage(app, parts.webPage);
  readBodies(app);
  app.setGlobalPrefix('api', { exclude: [...WITHOUT_PREFIX] });
  app.useGlobalPipes(validationPipe());
  return app;
}
