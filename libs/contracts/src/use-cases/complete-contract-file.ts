import { fieldError, invalidFields, problem, problemOf } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database, type Tx } from '@passerelle/platform';
import { refusalOfDates } from '../domain/contract-dates';
import { readContract } from '../queries/read-contracts';

/** What can still be written in a file before it is signed; absent leaves as it is. */
export interface FileCompletion {
  readonly jobTitle?: string;
  readonly qualificationAim?: string;
  /** Hours a week. */
  readonly weeklyHours?: number;
  readonly trialEndsOn?: string;
  readonly companyTutorName?: string;
  readonly groupTutorId?: string;
  readonly trainingProviderId?: string;
}

/** Completes the file of a contract being prepared. Dates of the contract itself move by the acts of the journey only. */
export class CompleteContractFile {
  constructor(private readonly database: Database) {}

  /** @throws DomainError not_found, stale_version, contract_not_editable, trial_outside_contract, invalid_input */
  async execute(actor: Actor, id: string, version: number | null, given: FileCompletion): Promise<void> {
    await this.database.inTransaction(scopeOf(actor), async (tx) => {
      const contract = await readContract(tx, actor, id);
      if (!contract) throw problem('not_found');
      if (version !== null && version !== contract.version) throw problem('stale_version');
      if (contract.state !== 'preparing') throw problem('contract_not_editable');
      const refusal = refusalOfDates({ ...contract, trialEndsOn: given.trialEndsOn ?? contract.trialEndsOn });
      if (refusal) throw problemOf(refusal);
      await requireKnown(tx, given);
      const written: unknown[] = await tx.query(
        `WITH s AS (
           UPDATE contracts SET job_title = coalesce($3, job_title), qualification_aim = coalesce($4, qualification_aim),
             weekly_hours = coalesce($5, weekly_hours), trial_ends_on = coalesce($6, trial_ends_on),
             company_tutor_name = coalesce($7, company_tutor_name), group_tutor_id = coalesce($8, group_tutor_id),
             training_provider_id = coalesce($9, training_provider_id), version = version + 1
           WHERE id = $1 AND version = $2 AND state = 'preparing' RETURNING id
         ) SELECT id FROM s`,
        [
          id,
          contract.version,
          given.jobTitle ?? null,
          given.qualificationAim ?? null,
          given.weeklyHours ?? null,
          given.trialEndsOn ?? null,
          given.companyTutorName ?? null,
          given.groupTutorId ?? null,
          given.trainingProviderId ?? null,
        ],
      );
      if (written.length === 0) throw problem('stale_version');
    });
  }
}

async function requireKnown(tx: Tx, { groupTutorId, trainingProviderId }: FileCompletion): Promise<void> {
  const rows: { tutor: boolean; provider: boolean }[] = await tx.query(
    `SELECT $1::uuid IS NULL OR EXISTS (SELECT FROM user_roles WHERE user_id = $1 AND group_id = app_group() AND ended_at IS NULL) AS tutor,
       $2::uuid IS NULL OR EXISTS (SELECT FROM training_providers WHERE id = $2) AS provider`,
    [groupTutorId ?? null, trainingProviderId ?? null],
  );
  const wrong = [
    ...(rows[0]?.tutor ? [] : [fieldError('/groupTutorId', 'not_found')]),
    ...(rows[0]?.provider ? [] : [fieldError('/trainingProviderId', 'not_found')]),
  ];
  if (wrong.length > 0) throw invalidFields(wrong);
}
