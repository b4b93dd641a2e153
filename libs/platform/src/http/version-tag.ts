import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { tap, type Observable } from 'rxjs';

/**
 * Says the version of a thing that is answered (`version` in its body) as its ETag, which `If-Match` takes back.
 */
@Injectable()
export class VersionTag implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      tap((body: unknown) => {
        if (typeof body !== 'object' || body === null || !('version' in body)) return;
        if (Number.isInteger(body.version) && !response.headersSent)
          response.setHeader('ETag', `"${String(body.version)}"`);
      }),
    );
  }
}
