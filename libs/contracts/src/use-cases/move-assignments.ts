import { newId, parisDate } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { ACTIONS_OF_CONTRACT } from './actions-of-contract';

/** A contract after its amendment. */
export interface AmendedContract {
  readonly contractId: string;
  readonly groupId: string;
  readonly companyId: string;
  readonly companyChanged: boolean;
  readonly startsOn: string;
  readonly endsOn: string;
  /** ISO instant. */
  readonly now: string;
}

/**
 * Brings assignments and braid to the dates of amended contracts. A change of company ends the assignment under way the day
 * before, and opens the next one today, or on the first day of a contract that has not begun.
 */
export async function moveAssignments(tx: Tx, contracts: readonly AmendedContract[]): Promise<void> {
  if (contracts.length === 0) return;
  const rows = contracts.map((contract) => {
    const today = parisDate(contract.now);
    return { ...contract, id: newId(), from: today > contract.startsOn ? today : contract.startsOn };
  });
  const columns = `x(id uuid, "contractId" uuid, "groupId" uuid, "companyId" uuid, "companyChanged" boolean, "startsOn" date, "endsOn" date, "from" date)`;
  const moved = rows.filter(({ companyChanged }) => companyChanged);
  if (moved.length > 0) {
    const values = JSON.stringify(moved);
    await tx.query(
      `DELETE FROM assignments m USING jsonb_to_recordset($1::jsonb) AS ${columns} WHERE m.contract_id = x."contractId" AND m.starts_on >= x."from"`,
      [values],
    );
    await tx.query(
      `UPDATE assignments m SET ends_on = x."from" - 1 FROM jsonb_to_recordset($1::jsonb) AS ${columns}
       WHERE m.contract_id = x."contractId" AND m.ends_on >= x."from"`,
      [values],
    );
    await tx.query(
      `INSERT INTO assignments (id, group_id, contract_id, member_company_id, starts_on, ends_on)
       SELECT id, "groupId", "contractId", "companyId", "from", "endsOn" FROM jsonb_to_recordset($1::jsonb) AS ${columns}`,
      [values],
    );
  }
  await tx.query(
    `UPDATE assignments m SET
       starts_on = CASE WHEN m.starts_on = (SELECT min(f.starts_on) FROM assignments f WHERE f.contract_id = m.contract_id) THEN x."startsOn" ELSE m.starts_on END,
       ends_on = CASE WHEN m.ends_on = (SELECT max(l.ends_on) FROM assignments l WHERE l.contract_id = m.contract_id) THEN x."endsOn" ELSE m.ends_on END
     FROM jsonb_to_recordset($1::jsonb) AS ${columns} WHERE m.contract_id = x."contractId"`,
    [JSON.stringify(rows)],
  );
  await tx.query(
    `UPDATE guidance_actions a SET starts_on = x."startsOn", ends_on = x."endsOn", version = a.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS ${columns}
     JOIN contracts s ON s.id = x."contractId"
     WHERE ${ACTIONS_OF_CONTRACT}
       AND (a.starts_on, a.ends_on) IS DISTINCT FROM (x."startsOn", x."endsOn")`,
    [JSON.stringify(rows)],
  );
}
