import type { NestExpressApplication } from '@nestjs/platform-express';
import { problem } from '@passerelle/kernel';
import express, { type NextFunction, type Request, type Response } from 'express';
import { SERVER_PAGES } from './page-routes';

const LIMIT = '1mb';

/** Reads JSON for the API and forms for the pages that work without script; the API takes nothing else (see refuseOtherSites). */
export function readBodies(app: NestExpressApplication): void {
  app.use('/api', refuseOtherForms, express.json({ limit: LIMIT, strict: true }));
  for (const page of SERVER_PAGES) app.use(`/${page}`, express.urlencoded({ limit: LIMIT, extended: false }));
}

function refuseOtherForms(request: Request, _response: Response, next: NextFunction): void {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  next(hasBody && !request.is('json') ? problem('unreadable_form') : undefined);
}
