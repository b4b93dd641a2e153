import type { PassDatingState } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** One Pass Dating in a list. Instants are ISO. */
export interface PassDatingSummary {
  readonly id: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly address: string;
  readonly overbooking: number;
  readonly state: PassDatingState;
  readonly seats: number;
  readonly seatsLeft: number;
  readonly invitationsLeft: number;
  readonly invited: number;
  readonly confirmed: number;
  readonly present: number;
  readonly absent: number;
  readonly version: number;
}

interface SummaryRow {
  id: string;
  programme_id: string;
  programme_name: string;
  starts_at: Date;
  ends_at: Date;
  place: string;
  address: string;
  overbooking: string;
  state: PassDatingState;
  seats: number;
  seats_left: number;
  invitations_left: number;
  invited: number;
  confirmed: number;
  present: number;
  absent: number;
  version: number;
}

/**
 * The events of a programme, or of all of them, the latest first and at most two hundred; what counts people counts those the reader
 * may see. Row-level security keeps a prescriber to the events of partner groups.
 */
export async function listPassDatings(tx: Tx, programmeId?: string): Promise<PassDatingSummary[]> {
  const rows = await tx.query<SummaryRow[]>(
    `${SUMMARY} WHERE $1::uuid IS NULL OR p.programme_id = $1 ORDER BY p.starts_at DESC, p.id LIMIT 200`,
    [programmeId ?? null],
  );
  return rows.map(summaryOf);
}

/** One event; null when it does not exist for the reader. */
export async function findPassDating(tx: Tx, id: string): Promise<PassDatingSummary | null> {
  const [row] = await tx.query<SummaryRow[]>(`${SUMMARY} WHERE p.id = $1`, [id]);
  return row ? summaryOf(row) : null;
}

/** Seats nobody has confirmed yet; 0 when the event does not exist for the reader. */
export async function seatsLeft(tx: Tx, id: string): Promise<number> {
  return (await findPassDating(tx, id))?.seatsLeft ?? 0;
}

const SUMMARY = `
SELECT p.id, p.programme_id, g.name AS programme_name, p.starts_at, p.ends_at, p.place, p.address, p.overbooking, p.state, p.seats, p.seats - p.seats_taken AS seats_left,
       greatest(0, floor(p.seats * p.overbooking)::int - p.invited_count) AS invitations_left, p.version,
       s.invited, s.confirmed, s.present, s.absent
FROM pass_datings p
JOIN programmes g ON g.id = p.programme_id
CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE state = 'invited')::int AS invited, count(*) FILTER (WHERE state = 'confirmed')::int AS confirmed,
         count(*) FILTER (WHERE state = 'present')::int AS present, count(*) FILTER (WHERE state = 'absent')::int AS absent
  FROM pass_dating_seats WHERE pass_dating_id = p.id
) s`;

function summaryOf(row: SummaryRow): PassDatingSummary {
  return {
    id: row.id,
    programmeId: row.programme_id,
    programmeName: row.programme_name,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    place: row.place,
    address: row.address,
    overbooking: Number(row.overbooking),
    state: row.state,
    seats: row.seats,
    seatsLeft: row.seats_left,
    invitationsLeft: row.invitations_left,
    invited: row.invited,
    confirmed: row.confirmed,
    present: row.present,
    absent: row.absent,
    version: row.version,
  };
}
