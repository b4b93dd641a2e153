import { Injectable } from '@nestjs/common';
import { fieldError, invalidFields, newId, problem } from '@passerelle/kernel';
import { Database, rowsOf, scopeOf, type Actor, type Tx } from '@passerelle/platform';
import { scopeFor } from '../domain/access-matrix';
import { readCompany, type CompanyView } from '../queries/companies';
import { phoneIn } from './change-group';

/** What is known of a company. */
export interface CompanyDetails {
  readonly name: string;
  readonly siret?: string | null;
  readonly trade: string;
  readonly city: string;
  readonly address?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly headcount?: number | null;
}

const NEVER_EMPTY = ['name', 'trade', 'city'] as const;

/** Member companies: entered by the group's staff, kept up to date by themselves too. */
@Injectable()
export class KeepCompanies {
  constructor(private readonly database: Database) {}

  /** Enters a company that joins. @throws DomainError company_already_member, forbidden for a company itself */
  add(actor: Actor, details: CompanyDetails): Promise<CompanyView> {
    if (scopeFor(actor.role, 'company.write') !== 'T') throw problem('forbidden');
    const phone = phoneIn(details.phone);
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const id = newId();
      await tx.query(
        `INSERT INTO member_companies (id, group_id, name, siret, trade, city, address, phone, email, headcount)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          id,
          actor.groupId,
          details.name,
          details.siret ?? null,
          details.trade,
          details.city,
          details.address ?? null,
          phone ?? null,
          details.email ?? null,
          details.headcount ?? null,
        ],
      );
      return readCompany(tx, actor, id);
    });
  }

  /** Changes a company; what is absent stays, what is null is taken off. @throws DomainError not_found, stale_version */
  change(actor: Actor, id: string, details: Partial<CompanyDetails>, version: number): Promise<CompanyView> {
    const emptied = NEVER_EMPTY.filter(
      (field) => (details as Readonly<Record<string, unknown>>)[field] === null,
    );
    if (emptied.length > 0) throw invalidFields(emptied.map((field) => fieldError(`/${field}`, 'required')));
    const phone = phoneIn(details.phone);
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const before = await readCompany(tx, actor, id);
      const after = { ...before, ...given(details), ...(phone !== undefined && { phone }) };
      const changed = await rowsOf(
        tx,
        `UPDATE member_companies SET name = $3, siret = $4, trade = $5, city = $6, address = $7, phone = $8, email = $9,
           headcount = $10, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
        [
          id,
          version,
          after.name,
          after.siret,
          after.trade,
          after.city,
          after.address,
          after.phone,
          after.email,
          after.headcount,
        ],
      );
      if (changed.length === 0) throw problem('stale_version');
      return readCompany(tx, actor, id);
    });
  }

  /** Notes the day a company leaves the group, or with null that it is back. Its people lose their access with it. */
  leave(actor: Actor, id: string, leftOn: string | null, version: number): Promise<CompanyView> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      await readCompany(tx, actor, id);
      const changed = await rowsOf(
        tx,
        'UPDATE member_companies SET left_on = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id',
        [id, version, leftOn],
      );
      if (changed.length === 0) throw problem('stale_version');
      if (leftOn !== null) await endRolesOf(tx, id);
      return readCompany(tx, actor, id);
    });
  }
}

async function endRolesOf(tx: Tx, companyId: string): Promise<void> {
  const ended = await rowsOf<{ id: string }>(
    tx,
    `UPDATE user_roles SET ended_at = now() WHERE member_company_id = $1 AND ended_at IS NULL RETURNING id`,
    [companyId],
  );
  await tx.query('DELETE FROM sessions WHERE user_role_id = ANY($1)', [ended.map(({ id }) => id)]);
}

function given<T extends object>(details: T): Partial<T> {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)) as Partial<T>;
}
