import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { problem } from '@passerelle/kernel';
import type { Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { AnsweredRequests } from './answered-requests';
import type { RequestWithActor } from './current-actor';
import { OWN_REPETITION, requestKeyOf } from './request-key';

/** Gives every POST its `Idempotency-Key` guarantee, except the routes that see to repetition themselves. */
@Injectable()
export class RepeatedRequests implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly answered: AnsweredRequests,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<RequestWithActor>();
    const own = this.reflector.getAllAndOverride<string | undefined>(OWN_REPETITION, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (request.method !== 'POST' || own !== undefined) return next.handle();
    return from(this.answer(request, http.getResponse<Response>(), next));
  }

  private async answer(request: RequestWithActor, response: Response, next: CallHandler): Promise<unknown> {
    const { actor } = request;
    if (!actor) throw problem('not_signed_in');
    const { status, body, replayed } = await this.answered.once(
      {
        actor,
        key: requestKeyOf(request),
        target: `POST ${request.originalUrl}`,
        body: request.body as unknown,
      },
      async () => ({ body: await lastValueFrom<unknown>(next.handle()), status: response.statusCode }),
    );
    response.status(status);
    if (replayed) response.setHeader('Idempotency-Replayed', 'true');
    return body;
  }
}
