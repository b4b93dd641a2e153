import { problem, type PassDatingState } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { stateAfter, type PassDatingAct } from '../domain/pass-dating-acts';

/** A Pass Dating held for a change of its own. */
export interface HeldEvent {
  readonly id: string;
  readonly groupId: string;
  readonly nextState: PassDatingState;
  readonly seatsTaken: number;
  /** Day of the event in Paris, written '22/11/2026', and whether it has come. */
  readonly writtenDay: string;
  readonly dayHasCome: boolean;
}

interface HeldRow {
  group_id: string;
  state: string;
  version: number;
  seats_taken: number;
  written_day: string;
  day_has_come: boolean;
}

/**
 * Holds an event for an act of its own until the end of the transaction.
 * @param version what the caller had read
 * @throws DomainError not_found, stale_version, event_act_not_from_state
 */
export async function holdForAct(
  tx: Tx,
  id: string,
  version: number,
  act: PassDatingAct,
): Promise<HeldEvent> {
  const [row] = await tx.query<HeldRow[]>(
    `SELECT group_id, state, version, seats_taken, to_char(starts_at AT TIME ZONE 'Europe/Paris', 'DD/MM/YYYY') AS written_day,
            (app_now() AT TIME ZONE 'Europe/Paris')::date >= (starts_at AT TIME ZONE 'Europe/Paris')::date AS day_has_come
     FROM pass_datings WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!row) throw problem('not_found');
  const nextState = stateAfter(act, row.state);
  if (row.version !== version) throw problem('stale_version');
  return {
    id,
    groupId: row.group_id,
    nextState,
    seatsTaken: row.seats_taken,
    writtenDay: row.written_day,
    dayHasCome: row.day_has_come,
  };
}

/** Writes the state an act led to. @returns the new version */
export async function writeState(tx: Tx, { id, nextState }: HeldEvent): Promise<number> {
  const [rows] = await tx.query<[{ version: number }[], number]>(
    `UPDATE pass_datings SET state = $2, version = version + 1,
            closed_at = CASE WHEN $2 = 'closed' THEN app_now() ELSE closed_at END
     WHERE id = $1 RETURNING version`,
    [id, nextState],
  );
  return rows[0]?.version ?? 0;
}

/** The journeys that still stand invited to an event, or hold a seat in it. */
export async function awaitedAt(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.query<{ journey_id: string }[]>(
    `SELECT journey_id FROM pass_dating_seats WHERE pass_dating_id = $1 AND state IN ('invited', 'confirmed')`,
    [id],
  );
  return rows.map((row) => row.journey_id);
}
