import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { isServerAddress } from './page-routes';

/** Where the compiled page stands, seen from the compiled API and from its sources. */
const FOLDERS = ['../../../web', '../../../dist/web'].map((path) => join(__dirname, path));

/**
 * Serves the compiled page: its files, and its shell for every other address that a browser opens, since the page has a
 * router of its own. Files carry a hash in their names and never change; the shell is asked for each time.
 * @param folder where the compiled page stands; without one (API alone) nothing is served
 */
export function serveWebPage(app: NestExpressApplication, folder?: string): void {
  const found = [...(folder ? [folder] : FOLDERS)].find((one) => existsSync(join(one, 'index.html')));
  if (!found) return;
  app.useStaticAssets(join(found, 'assets'), {
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  app.useStaticAssets(found, { index: false, maxAge: 0 });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!wantsShell(request)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    // Relative to its folder: express hides files below a folder whose name begins with a dot.
    response.sendFile('index.html', { root: found });
  });
}

function wantsShell(request: Request): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  if (isServerAddress(request.path)) return false;
  return request.accepts(['html', 'json']) === 'html' && !/\.\w+$/.test(request.path);
}
