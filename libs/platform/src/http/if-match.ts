import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { problem } from '@passerelle/kernel';
import type { Request } from 'express';

/**
 * The version that the caller has read, from `If-Match: "7"`. Every change of an existing thing asks for it, so that nobody
 * overwrites what they have not seen. @throws DomainError version_missing
 */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number =>
  versionIn(context.switchToHttp().getRequest<Request>().headers['if-match']),
);

/** Like `@IfMatch()`, for acts that may be done without having read the thing: null when the header is absent. */
export const OptionalIfMatch = createParamDecorator(
  (_data: unknown, context: ExecutionContext): number | null => {
    const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
    return header === undefined ? null : versionIn(header);
  },
);

/** Says in the API document that a route takes a version. */
export const TakesVersion = (required = true): MethodDecorator =>
  applyDecorators(
    ApiHeader({ name: 'If-Match', required, description: 'Version lue, entre guillemets.', example: '"1"' }),
  );

/** Reads the version in an If-Match header. @throws DomainError version_missing */
export function versionIn(header: string | undefined): number {
  const [, digits] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header?.trim() ?? '') ?? [];
  if (digits === undefined) throw problem('version_missing');
  return Number(digits);
}
