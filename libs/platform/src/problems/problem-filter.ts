import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import type { Request, Response } from 'express';
import { traceOf } from '../logs/request-trace';
import { JsonLogs } from '../logs/json-logs';
import { problemDocument } from './problem-document';
import { translateError } from './translate-error';

/** Answers every error of the API as an RFC 9457 problem, in French. What nobody expected is logged, and never shown. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logs: JsonLogs) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const trace = traceOf(request);
    const known = translateError(error);
    if (!known) this.logs.unexpected(error, { trace, method: request.method });
    const document = problemDocument(known ?? problem('unexpected', { trace }), trace);
    if (response.headersSent) {
      response.end();
      return;
    }
    if (document.status === 429 && !response.getHeader('Retry-After'))
      response.setHeader('Retry-After', '60');
    response.status(document.status).type('application/problem+json').send(JSON.stringify(document));
  }
}
