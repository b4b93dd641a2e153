import {
  fieldError,
  invalidFields,
  newId,
  problemOf,
  type FieldError,
  type Refusal,
} from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { judgeHours } from '../domain/session-hours';
import { unknownPartners } from '../persistence/partners';

/** What a coordinator says of a POE session to come. Days are YYYY-MM-DD, hours whole hours. */
export interface NewSession {
  readonly programmeId: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly places: number;
  readonly place: string;
  readonly totalHours: number;
  readonly inCompanyHours: number;
  readonly trainingProviderId?: string;
  /** A funder who has agreed already: people can be enrolled at once. */
  readonly funderId?: string;
}

/**
 * Plans a session in a programme of the group, within the legal hours.
 * @returns its id, and what is to be verified
 * @throws DomainError invalid_input, session_hours_over_limit, session_company_share_over_limit
 */
export async function createSession(
  tx: Tx,
  groupId: string,
  wanted: NewSession,
): Promise<{ id: string; warning: Refusal | null }> {
  const wrong = await wrongFields(tx, wanted);
  if (wrong.length > 0) throw invalidFields(wrong);
  const { refusal, warning } = judgeHours(wanted.startsOn, wanted.totalHours, wanted.inCompanyHours);
  if (refusal) throw problemOf(refusal);
  const id = newId();
  await tx.query(
    `INSERT INTO poe_sessions (id, group_id, programme_id, name, starts_on, ends_on, places, state, training_provider_id, place,
                               total_hours, in_company_hours, funder_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $12, $8, $9, $10, $11, $13)`,
    [
      id,
      groupId,
      wanted.programmeId,
      wanted.name,
      wanted.startsOn,
      wanted.endsOn,
      wanted.places,
      wanted.trainingProviderId ?? null,
      wanted.place,
      wanted.totalHours,
      wanted.inCompanyHours,
      wanted.funderId ? 'funded' : 'planned',
      wanted.funderId ?? null,
    ],
  );
  return { id, warning };
}

async function wrongFields(tx: Tx, wanted: NewSession): Promise<FieldError[]> {
  const [known] = await tx.query<{ programme: boolean; to_come: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM programmes WHERE id = $1 AND closed_on IS NULL) AS programme,
            $2::date >= (app_now() AT TIME ZONE 'Europe/Paris')::date AS to_come`,
    [wanted.programmeId, wanted.startsOn],
  );
  const wrong: FieldError[] = [];
  if (!known?.programme) wrong.push(fieldError('/programmeId', 'not_found'));
  wrong.push(...(await unknownPartners(tx, wanted)));
  if (!known?.to_come) wrong.push(fieldError('/startsOn', 'date_in_past'));
  if (wanted.endsOn <= wanted.startsOn)
    wrong.push(fieldError('/endsOn', 'inconsistent', { other: 'premier jour' }));
  if (wanted.inCompanyHours > wanted.totalHours)
    wrong.push(fieldError('/inCompanyHours', 'inconsistent', { other: 'heures en tout' }));
  return wrong;
}
