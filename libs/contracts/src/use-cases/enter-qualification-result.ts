import { problem, writtenDate, type QualificationResult } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database } from '@passerelle/platform';
import { readContract } from '../queries/read-contracts';

/** Notes what came of the qualification that a contract aimed at, once it is over. */
export class EnterQualificationResult {
  constructor(private readonly database: Database) {}

  /** @throws DomainError not_found, stale_version, contract_not_ended */
  async execute(
    actor: Actor,
    contractId: string,
    version: number | null,
    result: QualificationResult,
  ): Promise<void> {
    await this.database.inTransaction(scopeOf(actor), async (tx) => {
      const contract = await readContract(tx, actor, contractId);
      if (!contract) throw problem('not_found');
      if (version !== null && version !== contract.version) throw problem('stale_version');
      if (contract.state !== 'ended' && contract.state !== 'terminated') {
        throw problem('contract_not_ended', { date: writtenDate(contract.endsOn) });
      }
      const written: unknown[] = await tx.query(
        `WITH s AS (
           UPDATE contracts SET qualification_result = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id
         ) SELECT id FROM s`,
        [contractId, contract.version, result],
      );
      if (written.length === 0) throw problem('stale_version');
    });
  }
}
