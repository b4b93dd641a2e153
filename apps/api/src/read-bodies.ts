import type { NestExpressApplication } from '@nestjs/platform-express';
import { problem } from '@passerelle/kernel';
import type { NextFunction, Request, Response } from 'express';

const LIMIT = '1mb';

/** Reads JSON for the API and forms for the pages that work without script; the API takes nothing else (see refuseOtherSites). */
export function readBodies(app: NestExpressApplication): void {
  app.use('/api', refuseOtherForms);
  app.useBodyParser('json', { limit: LIMIT, strict: true });
  app.useBodyParser('urlencoded', { limit: LIMIT, extended: false });
}

function refuseOtherForms(request: Request, _response: Response, next: NextFunction): void {
  const { headers } = request;
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  next(hasBody && !request.is('json') ? problem('unreadable_form') : undefined);
}
