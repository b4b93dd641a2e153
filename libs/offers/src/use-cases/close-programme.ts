import { compareDates, fieldError, invalidFields, problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { changedProgramme, loadProgramme, type KeptProgramme } from '../persistence/programmes';

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
  const programme = await loadProgramme(tx, id);
  if (programme.closedOn) throw problem('programme_closed', { date: programme.closedOn });
  if (compareDates(closedOn, programme.opensOn) < 0)
    throw invalidFields([fieldError('/closedOn', 'date_before', { date: programme.opensOn })]);
  const [open] = await tx.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM journeys WHERE programme_id = $1 AND state_kind = 'open'`,
    [id],
  );
  if (open && open.count > 0) throw problem('programme_still_running', { count: open.count });
  return changedProgramme(
    await tx.query<[KeptProgramme[], number]>(
      'UPDATE programmes SET closed_on = $3, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id, version',
      [id, expectedVersion, closedOn],
    ),
  );
}
