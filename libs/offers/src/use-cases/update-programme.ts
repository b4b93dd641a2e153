import { problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import {
  changedProgramme,
  checkProgramme,
  loadProgramme,
  type KeptProgramme,
  type ProgrammeDetails,
} from '../persistence/programmes';

/** Replaces what describes a programme. @throws not_found, stale_version, programme_closed, field problems */
export async function updateProgramme(
  tx: Tx,
  id: string,
  expectedVersion: number,
  details: ProgrammeDetails,
): Promise<KeptProgramme> {
  const { closedOn } = await loadProgramme(tx, id);
  if (closedOn) throw problem('programme_closed', { date: closedOn });
  await checkProgramme(tx, details, id);
  return changedProgramme(
    await tx.query<[KeptProgramme[], number]>(
      `UPDATE programmes SET name = $3, employment_area_code = $4, opens_on = $5, poe_places = $6, version = version + 1
       WHERE id = $1 AND version = $2 RETURNING id, version`,
      [id, expectedVersion, details.name, details.employmentAreaCode, details.opensOn, details.poePlaces],
    ),
  );
}
