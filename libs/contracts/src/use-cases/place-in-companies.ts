import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** A contract just signed, with what the person's braid says of it. */
export interface SignedContract {
  readonly id: string;
  readonly journey_id: string;
  readonly group_id: string;
  readonly candidate_id: string;
  readonly member_company_id: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly job_title: string;
  readonly qualification_aim: string;
  readonly company_name: string;
  readonly provider_name: string | null;
}

/** Opens the assignment of each contract to its company, and puts work and training on the braid, planned for its dates. */
export async function placeInCompanies(tx: Tx, contracts: readonly SignedContract[]): Promise<void> {
  if (contracts.length === 0) return;
  const assignments = contracts.map(({ id, ...contract }) => ({ ...contract, id: newId(), contract_id: id }));
  await tx.query(
    `INSERT INTO assignments (id, group_id, contract_id, member_company_id, starts_on, ends_on)
     SELECT id, group_id, contract_id, member_company_id, starts_on, ends_on FROM jsonb_populate_recordset(NULL::assignments, $1::jsonb)`,
    [JSON.stringify(assignments)],
  );
  const actions = contracts.flatMap((contract) => [
    {
      ...contract,
      id: newId(),
      kind: 'work_situation',
      title: contract.job_title,
      carried_by: contract.company_name,
      source: `contract:${contract.id}`,
    },
    {
      ...contract,
      id: newId(),
      kind: 'training',
      title: contract.qualification_aim,
      member_company_id: null,
      carried_by: contract.provider_name,
      source: `training:${contract.id}`,
    },
  ]);
  await tx.query(
    `INSERT INTO guidance_actions (id, group_id, candidate_id, kind, title, member_company_id, starts_on, ends_on, state, carried_by, source)
     SELECT id, group_id, candidate_id, kind, title, member_company_id, starts_on, ends_on, 'planned', carried_by, source
     FROM jsonb_populate_recordset(NULL::guidance_actions, $1::jsonb)
     ON CONFLICT (candidate_id, source) DO NOTHING`,
    [JSON.stringify(actions)],
  );
}
