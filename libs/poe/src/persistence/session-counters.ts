import type { Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** Journeys for which something could not be done, with what to tell. */
export type Refused = ReadonlyMap<string, Refusal>;

/** One journey and the session it is for. */
export interface PlaceOrder {
  readonly groupId: string;
  readonly journeyId: string;
  readonly sessionId: string;
}

/** What a session can still take; its row is held until the end of the transaction, so that nobody else counts meanwhile. */
export interface SessionCounters {
  readonly state: string;
  readonly placesLeft: number;
}

/** Holds the rows of sessions, in the order of their ids so that two batches never wait on each other, and reads what is left. */
export async function holdSessions(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SessionCounters>> {
  const rows: { id: string; state: string; places_left: number }[] = await tx.query(
    `SELECT id, state, places - places_taken AS places_left FROM poe_sessions
     WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, { state: row.state, placesLeft: row.places_left }]));
}

/** The states of an enrolment that occupy one of the session's places. */
export const PLACE_HOLDING = ['proposed', 'enrolled', 'running', 'completed'] as const;

/** Columns of orders, as `unnest` takes them: session, journey, group. */
export function columnsOf(orders: readonly PlaceOrder[]): string[][] {
  return [
    orders.map(({ sessionId }) => sessionId),
    orders.map(({ journeyId }) => journeyId),
    orders.map(({ groupId }) => groupId),
  ];
}
