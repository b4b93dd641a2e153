import { problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { writeAmbassadorsComing } from '../persistence/ambassadors-coming';
import { holdForAct } from '../persistence/held-event';

/** What may still change of a planned Pass Dating; its hours stay: reminders were set on them. */
export interface PassDatingChange {
  readonly place?: string;
  readonly address?: string;
  readonly seats?: number;
  readonly overbooking?: number;
  readonly ambassadorIds?: readonly string[];
}

/**
 * Changes where a planned event is held, how many it takes and who comes to it.
 * @returns the new version @throws DomainError not_found, stale_version, event_act_not_from_state, event_seats_taken
 */
export async function changePassDating(
  tx: Tx,
  id: string,
  version: number,
  change: PassDatingChange,
): Promise<number> {
  const event = await holdForAct(tx, id, version, 'change');
  if (change.seats !== undefined && change.seats < event.seatsTaken)
    throw problem('event_seats_taken', { taken: event.seatsTaken });
  if (change.ambassadorIds) await writeAmbassadorsComing(tx, event, change.ambassadorIds);
  const [rows] = await tx.query<[{ version: number }[], number]>(
    `UPDATE pass_datings SET place = coalesce($2, place), address = coalesce($3, address), seats = coalesce($4, seats),
            overbooking = coalesce($5, overbooking), version = version + 1
     WHERE id = $1 RETURNING version`,
    [id, change.place ?? null, change.address ?? null, change.seats ?? null, change.overbooking ?? null],
  );
  return rows[0]?.version ?? 0;
}
