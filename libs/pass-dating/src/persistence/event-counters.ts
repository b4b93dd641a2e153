import type { Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** Journeys for which something could not be done, with what to tell. */
export type Refused = ReadonlyMap<string, Refusal>;

/** What an event can still take; its row is held until the end of the transaction, so that nobody else counts meanwhile. */
export interface EventCounters {
  readonly id: string;
  readonly state: string;
  readonly over: boolean;
  readonly seatsLeft: number;
  readonly invitationsLeft: number;
}

interface CounterRow {
  id: string;
  state: string;
  over: boolean;
  seats_left: number;
  invitations_left: number;
}

/** Holds the rows of events, in the order of their ids so that two batches never wait on each other, and reads what is left. */
export async function holdEvents(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventCounters>> {
  const rows: CounterRow[] = await tx.query(
    `SELECT id, state, ends_at <= app_now() AS over, seats - seats_taken AS seats_left,
            floor(seats * overbooking)::int - invited_count AS invitations_left
     FROM pass_datings WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
    [[...new Set(ids)]],
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        state: row.state,
        over: row.over,
        seatsLeft: row.seats_left,
        invitationsLeft: row.invitations_left,
      },
    ]),
  );
}

/** Holds the rows of the events that these journeys stand invited to. */
export async function holdEventsOf(tx: Tx, journeyIds: readonly string[]): Promise<void> {
  await tx.query(
    `SELECT 1 FROM pass_datings WHERE id IN (
       SELECT pass_dating_id FROM pass_dating_seats WHERE journey_id = ANY($1::uuid[]) AND state IN ('invited', 'confirmed')
     ) ORDER BY id FOR NO KEY UPDATE`,
    [journeyIds],
  );
}
