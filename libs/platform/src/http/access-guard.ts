import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { problem } from '@passerelle/kernel';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '../config';
import { AccessPolicy, Authenticator, type Visitor } from './access';
import type { RequestWithActor } from './current-actor';
import { opennessOf } from './requires';
import { refuseOtherSites } from './same-site';

const visitors = new WeakMap<object, Visitor>();

/** Who sent a request, with their session; null on a public route without one. */
export function visitorOf(request: Request): Visitor | null {
  return visitors.get(request) ?? null;
}

/** Lets a request in when the active role of its sender holds the permission of its route. Nothing is open by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly policy: AccessPolicy,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<RequestWithActor>();
    const { permission, publicReason } = opennessOf(context.getHandler(), context.getClass());
    refuseOtherSites(request, this.config.http.publicUrl);
    const visitor = await this.authenticator.recognise(request, http.getResponse<Response>());
    if (visitor) {
      visitors.set(request, visitor);
      request.actor = visitor.actor;
    }
    if (publicReason !== null) return true;
    if (!visitor) throw problem('not_signed_in');
    this.check(visitor, permission);
    return true;
  }

  private check({ actor, onlyFor }: Visitor, permission: string | null): void {
    if (!permission || this.policy.letterOf(actor.role, permission) === null) throw problem('forbidden');
    if (!onlyFor || onlyFor.permissions.has(permission)) return;
    throw onlyFor.because === 'key_scope_missing'
      ? problem('key_scope_missing', { scope: permission })
      : problem('second_factor_needed');
  }
}
