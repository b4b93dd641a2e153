import { fieldError, invalidFields, problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** One run of the method by a group in one employment area. */
export interface ProgrammeDetails {
  readonly name: string;
  readonly employmentAreaCode: string;
  /** YYYY-MM-DD. */
  readonly opensOn: string;
  readonly poePlaces: number;
}

/** What is left after a change: the new version of the row. */
export interface KeptProgramme {
  readonly id: string;
  readonly version: number;
}

/** The days of a programme of the current group. @throws not_found */
export async function loadProgramme(
  tx: Tx,
  id: string,
): Promise<{ opensOn: string; closedOn: string | null }> {
  const [row] = await tx.query<{ opensOn: string; closedOn: string | null }[]>(
    'SELECT opens_on::text AS "opensOn", closed_on::text AS "closedOn" FROM programmes WHERE id = $1',
    [id],
  );
  if (!row) throw problem('not_found');
  return row;
}

/** Checks the name and the area of a programme; `id` is its own, null for a new one. @throws field problems */
export async function checkProgramme(tx: Tx, details: ProgrammeDetails, id: string | null): Promise<void> {
  const [found] = await tx.query<{ area: boolean; taken: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM employment_areas WHERE code = $1) AS area,
            EXISTS (SELECT 1 FROM programmes WHERE name = $2 AND id IS DISTINCT FROM $3) AS taken`,
    [details.employmentAreaCode, details.name, id],
  );
  const problems = [
    ...(found?.area ? [] : [fieldError('/employmentAreaCode', 'not_found')]),
    ...(found?.taken ? [fieldError('/name', 'already_used')] : []),
  ];
  if (problems.length > 0) throw invalidFields(problems);
}

/** The row that a compare-and-set left. @throws stale_version when there is none */
export function changedProgramme([[row]]: [KeptProgramme[], number]): KeptProgramme {
  if (!row) throw problem('stale_version');
  return row;
}
