import { Injectable, type LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';
import { harmless, masked } from './harmless-error';

/** What is written about one request: which route, never its address, which may hold a name. */
export interface RequestLine {
  readonly trace: string;
  readonly method: string;
  /** Pattern of the route (`/api/journeys/:id`), or null where none matched. */
  readonly route: string | null;
  readonly status: number;
  readonly ms: number;
}

/**
 * The logs: one JSON object a line, with no personal data: routes and not addresses, codes and not values. It is also the
 * logger of Nest.
 */
@Injectable()
export class JsonLogs implements LoggerService {
  private readonly logger: Logger;

  /** @param destination where lines go; standard output unless a test reads them */
  constructor(destination?: DestinationStream) {
    const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime };
    this.logger = destination ? pino(options, destination) : pino(options);
  }

  request(line: RequestLine): void {
    this.logger.info(line, 'request');
  }

  /** An error that nobody expected, with the reference of its request or its job. */
  unexpected(error: unknown, about: Readonly<Record<string, string>>): void {
    this.logger.error({ ...about, error: harmless(error) }, 'unexpected error');
  }

  /** A fact worth keeping; `about` holds ids and numbers only. */
  fact(message: string, about: Readonly<Record<string, string | number | boolean>> = {}): void {
    this.logger.info(about, message);
  }

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, asText(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, asText(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const context = rest.findLast((one) => typeof one === 'string' && !one.includes('\n'));
    this.logger.error(
      { context, ...(message instanceof Error && { error: harmless(message) }) },
      asText(message),
    );
  }
}

function asText(message: unknown): string {
  if (message instanceof Error) return masked(message.message);
  return typeof message === 'string' ? masked(message) : 'message without text';
}
