import type { Tx } from '@passerelle/platform';

/** The Pass Dating that comes next, in figures. */
export interface NextPassDating {
  readonly id: string;
  readonly startsAt: string;
  readonly place: string;
  readonly seats: number;
  readonly confirmed: number;
  readonly invited: number;
  readonly ambassadors: number;
  readonly ambassadorsConfirmed: number;
  /** People expected whom no phone number reaches. */
  readonly withoutPhone: number;
}

interface Row {
  id: string;
  starts_at: Date;
  place: string;
  seats: number;
  confirmed: number;
  invited: number;
  without_phone: number;
  ambassadors: number;
  ambassadors_confirmed: number;
}

/** The next Pass Dating of the group that is not cancelled; null when none is planned. */
export async function nextPassDating(tx: Tx): Promise<NextPassDating | null> {
  const rows: Row[] = await tx.query(
    `SELECT d.id, d.starts_at, d.place, d.seats,
            (count(*) FILTER (WHERE s.state = 'confirmed'))::int AS confirmed,
            (count(*) FILTER (WHERE s.state = 'invited'))::int AS invited,
            (count(*) FILTER (WHERE s.state IN ('invited', 'confirmed') AND c.phone IS NULL))::int AS without_phone,
            a.all_of_them AS ambassadors, a.confirmed AS ambassadors_confirmed
     FROM pass_datings d
     LEFT JOIN pass_dating_seats s ON s.pass_dating_id = d.id
     LEFT JOIN journeys j ON j.id = s.journey_id
     LEFT JOIN candidates c ON c.id = j.candidate_id
     CROSS JOIN LATERAL (
       SELECT count(DISTINCT b.id)::int AS all_of_them,
              (count(DISTINCT b.id) FILTER (WHERE k.ambassador_id IS NOT NULL))::int AS confirmed
       FROM ambassadors b
       LEFT JOIN pass_dating_ambassadors k ON k.ambassador_id = b.id AND k.pass_dating_id = d.id
       LEFT JOIN offers o ON o.ambassador_id = b.id AND o.programme_id = d.programme_id AND o.state = 'published'
       WHERE k.ambassador_id IS NOT NULL OR o.id IS NOT NULL) a
     WHERE d.starts_at > app_now() AND d.state <> 'cancelled'
     GROUP BY d.id, a.all_of_them, a.confirmed ORDER BY d.starts_at LIMIT 1`,
  );
  const [row] = rows;
  if (!row) return null;
  return {
    id: row.id,
    startsAt: row.starts_at.toISOString(),
    place: row.place,
    seats: row.seats,
    confirmed: row.confirmed,
    invited: row.invited,
    ambassadors: row.ambassadors,
    ambassadorsConfirmed: row.ambassadors_confirmed,
    withoutPhone: row.without_phone,
  };
}
