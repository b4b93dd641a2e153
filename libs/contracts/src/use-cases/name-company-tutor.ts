import { fieldError, invalidFields, problem } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database, type Tx } from '@passerelle/platform';
import { readContract } from '../queries/read-contracts';

/** States of a contract in which somebody is tutored, or will be. */
const TUTORED: ReadonlySet<string> = new Set(['preparing', 'signed', 'running']);

/**
 * Says which account is the tutor's in the company, so that they find the person and the reviews when they sign in. The name on the
 * file is the contract's: it is filled in when it was empty, and never changed once signed.
 */
export class NameCompanyTutor {
  constructor(private readonly database: Database) {}

  /** @throws DomainError not_found, stale_version, contract_over, invalid_input when the account is no tutor of the company */
  async execute(actor: Actor, contractId: string, version: number | null, userId: string): Promise<void> {
    await this.database.inTransaction(scopeOf(actor), async (tx) => {
      const contract = await readContract(tx, actor, contractId);
      if (!contract) throw problem('not_found');
      if (version !== null && version !== contract.version) throw problem('stale_version');
      if (!TUTORED.has(contract.state)) throw problem('contract_over');
      if (!(await isTutorOf(tx, contract.companyId, userId)))
        throw invalidFields([fieldError('/userId', 'not_found')]);
      const written: unknown[] = await tx.query(
        `WITH s AS (
           UPDATE contracts SET company_tutor_user_id = $3, version = version + 1,
             company_tutor_name = coalesce(company_tutor_name, (SELECT full_name FROM users WHERE id = $3))
           WHERE id = $1 AND version = $2 RETURNING id
         ) SELECT id FROM s`,
        [contractId, contract.version, userId],
      );
      if (written.length === 0) throw problem('stale_version');
    });
  }
}

async function isTutorOf(tx: Tx, companyId: string, userId: string): Promise<boolean> {
  const found: unknown[] = await tx.query(
    `SELECT 1 FROM user_roles
     WHERE user_id = $1 AND role = 'tutor' AND group_id = app_group() AND member_company_id = $2 AND ended_at IS NULL LIMIT 1`,
    [userId, companyId],
  );
  return found.length > 0;
}
