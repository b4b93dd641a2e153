import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../auth/actor';

/** A request once the guard has let it in. */
export interface RequestWithActor extends Request {
  actor?: Actor;
}

/** Who makes the request, under the role they hold now. Only behind `@Requires`. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (!actor) throw new Error('A route that asks for an actor must be guarded');
  return actor;
});
