import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import type { Request } from 'express';

export const REQUEST_KEY_HEADER = 'idempotency-key';
/** Metadata key of the routes that see to repeated requests themselves. */
export const OWN_REPETITION = 'passerelle:own-repetition';

/**
 * Takes a POST out of the general handling of repeated requests, for a reason that stands in the code: an act on a journey is
 * recorded with its key in the journal; a link is used once; two sign-ins are two sessions.
 */
export const SeesToRepetition = (reason: string): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(OWN_REPETITION, reason));

/** The `Idempotency-Key` of the request, for routes that see to repetition themselves. @throws DomainError request_key_missing */
export const RequestKey = createParamDecorator((_data: unknown, context: ExecutionContext): string =>
  requestKeyOf(context.switchToHttp().getRequest<Request>()),
);

/** Reads the key of a request, 8 to 200 visible characters. @throws DomainError request_key_missing */
export function requestKeyOf(request: Request): string {
  const header = request.headers[REQUEST_KEY_HEADER];
  const key = Array.isArray(header) ? header[0] : header;
  if (!key || !/^[\x21-\x7e]{8,200}$/.test(key)) throw problem('request_key_missing');
  return key;
}
