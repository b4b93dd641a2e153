import { newId } from '@passerelle/kernel';
import type { NextFunction, Request, Response } from 'express';

const traces = new WeakMap<object, string>();

/** The reference under which a request stands in the logs; the person sees it when something goes wrong. */
export function traceOf(request: Request): string {
  const known = traces.get(request);
  if (known) return known;
  const made = newId();
  traces.set(request, made);
  return made;
}

/** Gives each request its reference, and says it in the answer. A reference sent from outside is not taken over. */
export function traceRequests(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('X-Trace', traceOf(request));
  next();
}
