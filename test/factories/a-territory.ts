import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

export interface Territory {
  readonly groupId: string;
  readonly programmeId: string;
}

/** A group with one programme, open to journeys. */
export async function aTerritory(tx: Tx, name = 'GEIQ du Clignon'): Promise<Territory> {
  const groupId = newId();
  const programmeId = newId();
  await tx.query(
    `INSERT INTO employment_areas (code, code_system, name, source, source_date)
     VALUES ('3202', 'france_travail', 'Château-Thierry', 'essai', '2026-01-01') ON CONFLICT DO NOTHING`,
  );
  await tx.query(`INSERT INTO employer_groups (id, name, short_name, city, labelled) VALUES ($1, $2, $2, 'Château-Thierry', true)`, [groupId, name]); // prettier-ignore
  await tx.query(`SELECT set_config('app.group_id', $1, true)`, [groupId]);
  await tx.query(
    `INSERT INTO programmes (id, group_id, name, employment_area_code, opens_on) VALUES ($1, $2, 'Marne 1', '3202', '2026-01-05')`,
    [programmeId, groupId],
  );
  return { groupId, programmeId };
}

/** People of a group, reachable by phone. @returns their ids */
export async function candidates(tx: Tx, groupId: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId());
  await tx.query(
    `INSERT INTO candidates (id, group_id, first_name, last_name, contact_channel, phone)
     SELECT id, $1, 'Camille', 'Martin ' || n, 'phone', '+33639980' || lpad(n::text, 3, '0')
     FROM unnest($2::uuid[]) WITH ORDINALITY AS u(id, n)`,
    [groupId, ids],
  );
  return ids;
}
