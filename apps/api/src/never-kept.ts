import type { NextFunction, Request, Response } from 'express';

/**
 * Keeps answers of the API out of every cache: they hold personal data, and the ETag of a thing is its version, for `If-Match`. What
 * its reader may do with it changes without it (the doors of an event open, another role is taken), so that « not
 * modified » would leave yesterday's acts on the screen.
 */
export function neverKept(request: Request, response: Response, next: NextFunction): void {
  delete request.headers['if-none-match'];
  delete request.headers['if-modified-since'];
  response.setHeader('Cache-Control', 'no-store');
  next();
}
