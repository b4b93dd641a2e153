import { Injectable } from '@nestjs/common';
import {
  addMonths,
  compareDates,
  fieldError,
  invalidFields,
  newId,
  problem,
  type CalendarDate,
} from '@passerelle/kernel';
import { Database, hashOfToken, newToken, rowsOf } from '@passerelle/platform';
import { ACCESS_MATRIX, isPermission, may } from '../domain/access-matrix';
import { API_KEY_MONTHS } from '../domain/sign-in-rules';
import type { HeldRole } from './sessions';

/** Lets a leaked key be recognised by what scans repositories. */
const PREFIX = 'psl_';
/** Rights that no program is given: they belong to a person in front of a screen. */
const FOR_PEOPLE_ONLY: readonly string[] = [
  'session.own',
  'api_key.manage',
  'people.manage',
  'second_factor.reset',
  'emergency.open',
];

/** A key as its owner sees it; the key itself is shown once. */
export interface ApiKey {
  readonly id: string;
  readonly label: string;
  readonly scopes: string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A right that a key can be given. */
export interface KeyRight {
  readonly scope: string;
  /** What it is over, and what it lets do, in French. */
  readonly object: string;
  readonly action: string;
}

/** A key to make. */
export interface NewApiKey {
  readonly label: string;
  /** Rights of the matrix, among those of the owner's role. */
  readonly scopes: readonly string[];
  /** Last day of its life, a year ahead at most. */
  readonly expiresOn: CalendarDate;
}

/** The rights of a role that a program may be given, in the order of the matrix. */
export function keyRightsOf(role: string): KeyRight[] {
  return ACCESS_MATRIX.filter(
    ({ permission }) => may(role, permission) && !FOR_PEOPLE_ONLY.includes(permission),
  ).map(({ permission, object, action }) => ({ scope: permission, object, action }));
}

/** Keys by which a program acts as one role of one person, within the rights it was given. */
@Injectable()
export class ApiKeys {
  constructor(private readonly database: Database) {}

  /** The role and the rights of a living key, or null. */
  async find(bearer: string): Promise<(HeldRole & { readonly scopes: string[] }) | null> {
    if (!bearer.startsWith(PREFIX)) return null;
    const [row] = await this.database.alone<HeldRole & { readonly scopes: string[] }>(
      `SELECT r.user_id, r.id AS user_role_id, r.role, r.group_id, r.member_company_id, r.prescriber_id, r.funder_id,
              r.training_provider_id, k.scopes
       FROM api_keys k JOIN user_roles r ON r.id = k.user_role_id JOIN users u ON u.id = r.user_id
       WHERE k.token_hash = $1 AND k.revoked_at IS NULL AND k.expires_at > now() AND r.ended_at IS NULL AND u.disabled_at IS NULL`,
      [hashOfToken(bearer)],
    );
    return row ?? null;
  }

  /** Makes a key for one's own active role. @returns the key, shown this once @throws DomainError key_scope_missing, invalid_input */
  create(
    owner: { readonly userRoleId: string; readonly role: string },
    wanted: NewApiKey,
  ): Promise<ApiKey & { token: string }> {
    return this.database.inTransaction({ groupId: null }, async (tx) => {
      const [day] = await rowsOf<{ today: string }>(
        tx,
        `SELECT to_char(now() AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD') AS today`,
        [],
      );
      checkWanted(owner.role, wanted, day?.today ?? '');
      const token = `${PREFIX}${newToken()}`;
      const [row] = await rowsOf<ApiKey>(
        tx,
        `INSERT INTO api_keys (id, user_role_id, token_hash, label, scopes, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, now(), ($6::date + 1)::timestamp AT TIME ZONE 'Europe/Paris')
         RETURNING id, label, scopes, created_at AS "createdAt", expires_at AS "expiresAt"`,
        [newId(), owner.userRoleId, hashOfToken(token), wanted.label, wanted.scopes, wanted.expiresOn],
      );
      if (!row) throw new Error('The key was not written');
      return { ...row, token };
    });
  }

  /** The living keys of one's own roles. */
  list(userId: string): Promise<ApiKey[]> {
    return this.database.alone<ApiKey>(
      `SELECT k.id, k.label, k.scopes, k.created_at AS "createdAt", k.expires_at AS "expiresAt"
       FROM api_keys k JOIN user_roles r ON r.id = k.user_role_id
       WHERE r.user_id = $1 AND k.revoked_at IS NULL AND k.expires_at > now() ORDER BY k.created_at`,
      [userId],
    );
  }

  /** Ends a key of one's own, at once. @throws DomainError not_found */
  async revoke(userId: string, keyId: string): Promise<void> {
    const ended = await this.database.alone(
      `UPDATE api_keys k SET revoked_at = now() FROM user_roles r
       WHERE r.id = k.user_role_id AND r.user_id = $1 AND k.id = $2 AND k.revoked_at IS NULL RETURNING k.id`,
      [userId, keyId],
    );
    if (ended.length === 0) throw problem('not_found');
  }
}

function checkWanted(role: string, { scopes, expiresOn }: NewApiKey, today: string): void {
  const refused = scopes.find(
    (scope) => !isPermission(scope) || !may(role, scope) || FOR_PEOPLE_ONLY.includes(scope),
  );
  if (refused !== undefined) throw problem('key_scope_missing', { scope: refused });
  const last = addMonths(today, API_KEY_MONTHS);
  if (compareDates(expiresOn, last) > 0)
    throw invalidFields([fieldError('/expiresOn', 'date_after', { date: last })]);
  if (compareDates(expiresOn, today) < 0) throw invalidFields([fieldError('/expiresOn', 'date_in_past')]);
}
