import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { tap, type Observable } from 'rxjs';

/**
 * Says the version of a thing that is answered (`version` in its body) as its ETag, which `If-Match` takes back. No answer is kept by
 * a browser: it speaks of persons, and what surrounds a thing (who came, who waits) changes without its version, so that a kept
 * answer would be taken for the present one.
 */
@Injectable()
export class VersionTag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    response.setHeader('Cache-Control', 'no-store');
    return next.handle().pipe(
      tap((body: unknown) => {
        if (typeof body !== 'object' || body === null || !('version' in body)) return;
        if (Number.isInteger(body.version) && !response.headersSent)
          response.setHeader('ETag', `"${String(body.version)}"`);
      }),
    );
  }
}
