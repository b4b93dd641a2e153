import { fieldError, invalidFields, problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** Checks that a company is a member of the current group today. @throws a field problem, company_left_group */
export async function requireMember(tx: Tx, memberCompanyId: string): Promise<void> {
  const [company] = await tx.query<{ leftOn: string | null }[]>(
    `SELECT CASE WHEN left_on <= (app_now() AT TIME ZONE 'Europe/Paris')::date THEN left_on::text END AS "leftOn"
     FROM member_companies WHERE id = $1`,
    [memberCompanyId],
  );
  if (!company) throw invalidFields([fieldError('/memberCompanyId', 'not_found')]);
  if (company.leftOn) throw problem('company_left_group', { date: company.leftOn });
}

/** Checks that a programme of the current group still runs. @throws a field problem, programme_closed */
export async function requireOpenProgramme(tx: Tx, programmeId: string): Promise<void> {
  const [programme] = await tx.query<{ closedOn: string | null }[]>(
    'SELECT closed_on::text AS "closedOn" FROM programmes WHERE id = $1',
    [programmeId],
  );
  if (!programme) throw invalidFields([fieldError('/programmeId', 'not_found')]);
  if (programme.closedOn) throw problem('programme_closed', { date: programme.closedOn });
}

/** The programme of the current group when one alone is open; null when somebody must choose. */
export async function onlyOpenProgramme(tx: Tx): Promise<string | null> {
  const open = await tx.query<{ id: string }[]>('SELECT id FROM programmes WHERE closed_on IS NULL LIMIT 2');
  return open.length === 1 ? (open[0]?.id ?? null) : null;
}

/** Checks that somebody is still an ambassador of the company. @throws a field problem */
export async function requireAmbassadorOf(tx: Tx, memberCompanyId: string, id: string): Promise<void> {
  const found = await tx.query<unknown[]>(
    'SELECT 1 FROM ambassadors WHERE id = $1 AND member_company_id = $2 AND left_on IS NULL',
    [id, memberCompanyId],
  );
  if (found.length === 0) throw invalidFields([fieldError('/ambassadorId', 'not_found')]);
}

/** Checks that codes belong to the national list of soft skills. @throws a field problem that names the first unknown one */
export async function requireSoftSkills(tx: Tx, codes: readonly string[]): Promise<void> {
  const known = await tx.query<{ code: string }[]>('SELECT code FROM soft_skills ORDER BY rank');
  const list = known.map(({ code }) => code);
  const wrong = codes.findIndex((code) => !list.includes(code));
  if (wrong >= 0) {
    const values = list.join(', ');
    throw invalidFields([fieldError(`/softSkills/${String(wrong)}`, 'not_in_list', { values })]);
  }
}
