import { Inject, Injectable } from '@nestjs/common';
import { isRole } from '@passerelle/kernel';
import { Authenticator, CONFIG, type Actor, type Config, type Visitor } from '@passerelle/platform';
import type { Request } from 'express';
import { needsSecondFactor } from '../domain/sign-in-rules';
import { ApiKeys } from '../use-cases/api-keys';
import { Sessions, type HeldRole, type SessionRow } from '../use-cases/sessions';
import { sessionToken } from './session-cookie';

/** What a session may do before its second factor was given: give it, set it up, or leave. */
const BEFORE_SECOND_FACTOR: ReadonlySet<string> = new Set(['session.own']);

/** Recognises a browser by its session cookie, a program by its API key. */
@Injectable()
export class AccountAuthenticator extends Authenticator {
  constructor(
    private readonly sessions: Sessions,
    private readonly keys: ApiKeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async recognise(request: Request): Promise<Visitor | null> {
    const [, bearer] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
    if (bearer) return this.ofKey(bearer);
    const token = sessionToken(request, this.config.http.publicUrl);
    const row = token ? await this.sessions.find(token) : null;
    return row && this.ofSession(row);
  }

  private ofSession(row: SessionRow): Visitor | null {
    const actor = actorOf(row);
    if (!actor) return null;
    const held = needsSecondFactor(actor.role) && row.second_factor_at === null && !this.config.demo;
    return {
      actor,
      userRoleId: row.user_role_id,
      session: { id: row.token_hash, secondFactorAt: row.second_factor_at },
      onlyFor: held ? { permissions: BEFORE_SECOND_FACTOR, because: 'second_factor_needed' } : null,
    };
  }

  private async ofKey(bearer: string): Promise<Visitor | null> {
    const row = await this.keys.find(bearer);
    const actor = row && actorOf(row);
    if (!actor) return null;
    return {
      actor,
      userRoleId: row.user_role_id,
      session: null,
      onlyFor: { permissions: new Set(row.scopes), because: 'key_scope_missing' },
    };
  }
}

function actorOf(row: HeldRole): Actor | null {
  if (!isRole(row.role) || row.role === 'system') return null;
  return {
    userId: row.user_id,
    role: row.role,
    groupId: row.group_id,
    memberCompanyId: row.member_company_id,
    prescriberId: row.prescriber_id,
    funderId: row.funder_id,
    trainingProviderId: row.training_provider_id,
    link: null,
  };
}
