import { fieldError, invalidFields, newId, phoneNumber, problem, type FieldError } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { reachesCompany } from '../domain/offers.policy';
import { requireMember } from '../persistence/surroundings';

/** Who speaks of a job, and what they say of it. */
export interface AmbassadorDetails {
  readonly fullName: string;
  readonly trade: string;
  readonly yearsInTrade: number;
  /** The job in three sentences, in their own words. */
  readonly sentences: string;
  readonly phone?: string | null;
  readonly email?: string | null;
}

/** What is left after a change: the new version of the row. */
export interface KeptAmbassador {
  readonly id: string;
  readonly version: number;
}

/** Adds an employee of a company as ambassador. @throws field problems, company_left_group */
export async function addAmbassador(
  tx: Tx,
  actor: Actor,
  details: AmbassadorDetails & { readonly memberCompanyId?: string },
): Promise<KeptAmbassador> {
  const memberCompanyId = details.memberCompanyId ?? actor.memberCompanyId;
  if (!memberCompanyId) throw invalidFields([fieldError('/memberCompanyId', 'required')]);
  if (!reachesCompany(actor, memberCompanyId))
    throw invalidFields([fieldError('/memberCompanyId', 'not_found')]);
  await requireMember(tx, memberCompanyId);
  const { phone, email } = contactOf(details);
  const id = newId();
  await tx.query(
    `INSERT INTO ambassadors (id, group_id, member_company_id, full_name, trade, years_in_trade, sentences, phone, email)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      actor.groupId,
      memberCompanyId,
      details.fullName,
      details.trade,
      details.yearsInTrade,
      details.sentences,
      phone,
      email,
    ],
  );
  return { id, version: 1 };
}

/** Replaces what is known of an ambassador; what they said must then be confirmed again. @throws not_found, stale_version */
export async function updateAmbassador(
  tx: Tx,
  actor: Actor,
  id: string,
  expectedVersion: number,
  details: AmbassadorDetails,
): Promise<KeptAmbassador> {
  await reachAmbassador(tx, actor, id);
  const { phone, email } = contactOf(details);
  return changed(
    await tx.query<[KeptAmbassador[], number]>(
      `UPDATE ambassadors SET full_name = $3, trade = $4, years_in_trade = $5, sentences = $6, phone = $7, email = $8,
              confirmed_at = CASE WHEN sentences = $6 THEN confirmed_at END, version = version + 1
       WHERE id = $1 AND version = $2 RETURNING id, version`,
      [
        id,
        expectedVersion,
        details.fullName,
        details.trade,
        details.yearsInTrade,
        details.sentences,
        phone,
        email,
      ],
    ),
  );
}

/** Records that the ambassador agrees to speak, with these words. @throws not_found, stale_version, ambassador_gone */
export async function confirmAmbassador(
  tx: Tx,
  actor: Actor,
  id: string,
  expectedVersion: number,
): Promise<KeptAmbassador> {
  const { leftOn } = await reachAmbassador(tx, actor, id);
  if (leftOn) throw problem('ambassador_gone', { date: leftOn });
  return changed(
    await tx.query<[KeptAmbassador[], number]>(
      `UPDATE ambassadors SET confirmed_at = app_now(), version = version + 1
       WHERE id = $1 AND version = $2 RETURNING id, version`,
      [id, expectedVersion],
    ),
  );
}

/** Records the day (YYYY-MM-DD) from which somebody speaks for the job no more. @throws not_found, stale_version */
export async function endAmbassador(
  tx: Tx,
  actor: Actor,
  id: string,
  expectedVersion: number,
  leftOn: string,
): Promise<KeptAmbassador> {
  await reachAmbassador(tx, actor, id);
  return changed(
    await tx.query<[KeptAmbassador[], number]>(
      'UPDATE ambassadors SET left_on = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id, version',
      [id, expectedVersion, leftOn],
    ),
  );
}

async function reachAmbassador(tx: Tx, actor: Actor, id: string): Promise<{ leftOn: string | null }> {
  const [row] = await tx.query<{ memberCompanyId: string; userId: string | null; leftOn: string | null }[]>(
    `SELECT member_company_id AS "memberCompanyId", user_id AS "userId", left_on::text AS "leftOn"
     FROM ambassadors WHERE id = $1`,
    [id],
  );
  const own = actor.role === 'ambassador' && row?.userId === actor.userId && actor.userId !== null;
  if (!row || !(own || reachesCompany(actor, row.memberCompanyId))) throw problem('not_found');
  return row;
}

function contactOf(details: AmbassadorDetails): { phone: string | null; email: string | null } {
  const problems: FieldError[] = [];
  const phone = details.phone ? phoneNumber(details.phone) : null;
  if (details.phone && !phone) problems.push(fieldError('/phone', 'not_a_phone'));
  if (problems.length > 0) throw invalidFields(problems);
  return { phone, email: details.email ?? null };
}

function changed([[row]]: [KeptAmbassador[], number]): KeptAmbassador {
  if (!row) throw problem('stale_version');
  return row;
}
