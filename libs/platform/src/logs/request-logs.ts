import type { NextFunction, Request, Response } from 'express';
import type { JsonLogs } from './json-logs';
import { traceOf } from './request-trace';

/** Writes one line for each answered request. */
export function logRequests(
  logs: JsonLogs,
): (request: Request, response: Response, next: NextFunction) => void {
  return (request, response, next) => {
    const start = performance.now();
    response.once('finish', () => {
      logs.request({
        trace: traceOf(request),
        method: request.method,
        route: routeOf(request),
        status: response.statusCode,
        ms: Math.round(performance.now() - start),
      });
    });
    next();
  };
}

function routeOf(request: Request): string | null {
  const route: unknown = request.route;
  if (typeof route !== 'object' || route === null || !('path' in route)) return null;
  return typeof route.path === 'string' ? route.path : null;
}
