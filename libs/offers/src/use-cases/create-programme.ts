import { newId } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { checkProgramme, type KeptProgramme, type ProgrammeDetails } from '../persistence/programmes';

/** Creates a programme of the actor's group. @throws field problems */
export async function createProgramme(
  tx: Tx,
  actor: Actor,
  details: ProgrammeDetails,
): Promise<KeptProgramme> {
  await checkProgramme(tx, details, null);
  const id = newId();
  await tx.query(
    `INSERT INTO programmes (id, group_id, name, employment_area_code, opens_on, poe_places)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, actor.groupId, details.name, details.employmentAreaCode, details.opensOn, details.poePlaces],
  );
  return { id, version: 1 };
}
