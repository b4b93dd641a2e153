import { compareDates, fieldError, invalidFields, newId, problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';

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

/** Creates a programme of the actor's group. @throws field problems */
export async function createProgramme(
  tx: Tx,
  actor: Actor,
  details: ProgrammeDetails,
): Promise<KeptProgramme> {
  await check(tx, details, null);
  const id = newId();
  await tx.query(
    `INSERT INTO programmes (id, group_id, name, employment_area_code, opens_on, poe_places)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, actor.groupId, details.name, details.employmentAreaCode, details.opensOn, details.poePlaces],
  );
  return { id, version: 1 };
}

/** Replaces what describes a programme. @throws not_found, stale_version, programme_closed, field problems */
export async function updateProgramme(
  tx: Tx,
  id: string,
  expectedVersion: number,
  details: ProgrammeDetails,
): Promise<KeptProgramme> {
  const { closedOn } = await load(tx, id);
  if (closedOn) throw problem('programme_closed', { date: closedOn });
  await check(tx, details, id);
  return changed(
    await tx.query<[KeptProgramme[], number]>(
      `UPDATE programmes SET name = $3, employment_area_code = $4, opens_on = $5, poe_places = $6, version = version + 1
       WHERE id = $1 AND version = $2 RETURNING id, version`,
      [id, expectedVersion, details.name, details.employmentAreaCode, details.opensOn, details.poePlaces],
    ),
  );
}

/**
 * Closes a programme on a day (YYYY-MM-DD): no need or referral comes in any more.
 * @throws not_found, stale_version, programme_closed, programme_still_running while a journey is open, a field problem
 */
export async function closeProgramme(
  tx: Tx,
  id: string,
  expectedVersion: number,
  closedOn: string,
): Promise<KeptProgramme> {
  const programme = await load(tx, id);
  if (programme.closedOn) throw problem('programme_closed', { date: programme.closedOn });
  if (compareDates(closedOn, programme.opensOn) < 0)
    throw invalidFields([fieldError('/closedOn', 'date_before', { date: programme.opensOn })]);
  const [open] = await tx.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM journeys WHERE programme_id = $1 AND state_kind = 'open'`,
    [id],
  );
  if (open && open.count > 0) throw problem('programme_still_running', { count: open.count });
  return changed(
    await tx.query<[KeptProgramme[], number]>(
      'UPDATE programmes SET closed_on = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id, version',
      [id, expectedVersion, closedOn],
    ),
  );
}

async function load(tx: Tx, id: string): Promise<{ opensOn: string; closedOn: string | null }> {
  const [row] = await tx.query<{ opensOn: string; closedOn: string | null }[]>(
    'SELECT opens_on::text AS "opensOn", closed_on::text AS "closedOn" FROM programmes WHERE id = $1',
    [id],
  );
  if (!row) throw problem('not_found');
  return row;
}

async function check(tx: Tx, details: ProgrammeDetails, id: string | null): Promise<void> {
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

function changed([[row]]: [KeptProgramme[], number]): KeptProgramme {
  if (!row) throw problem('stale_version');
  return row;
}
