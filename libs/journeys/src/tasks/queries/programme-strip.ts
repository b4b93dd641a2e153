import { PHASES, type Phase } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** A programme under way, in one line. */
export interface ProgrammeLine {
  readonly id: string;
  readonly name: string;
  /** The furthest phase in which somebody stands. */
  readonly phase: Phase | null;
  readonly people: number;
  readonly places: number;
  readonly placesTaken: number;
  /** Next date of the programme, and what happens then. */
  readonly next: { readonly kind: 'pass_dating' | 'poe_start' | 'poe_end'; readonly at: string } | null;
}

interface Row {
  id: string;
  name: string;
  phases: Phase[] | null;
  people: number;
  places: number;
  places_taken: number;
  next_kind: 'pass_dating' | 'poe_start' | 'poe_end' | null;
  next_at: Date | null;
}

/** The programmes that are not closed, the one that opened last first. */
export async function programmeStrip(tx: Tx): Promise<ProgrammeLine[]> {
  const rows: Row[] = await tx.query(
    `SELECT p.id, p.name, k.phases, coalesce(k.people, 0)::int AS people,
            coalesce(s.places, p.poe_places)::int AS places, coalesce(s.taken, 0)::int AS places_taken, n.kind AS next_kind, n.at AS next_at
     FROM programmes p
     LEFT JOIN LATERAL (
       SELECT array_agg(DISTINCT j.phase) AS phases, count(*) AS people FROM journeys j
       WHERE j.programme_id = p.id AND j.state_kind = 'open') k ON true
     LEFT JOIN LATERAL (
       SELECT sum(e.places) AS places, sum(e.places_taken) AS taken FROM poe_sessions e
       WHERE e.programme_id = p.id AND e.state <> 'cancelled') s ON true
     LEFT JOIN LATERAL (
       SELECT * FROM (
         SELECT 'pass_dating' AS kind, d.starts_at AS at FROM pass_datings d WHERE d.programme_id = p.id AND d.state <> 'cancelled'
         UNION ALL
         SELECT 'poe_start', (e.starts_on::timestamp + interval '9 hours') AT TIME ZONE 'Europe/Paris' FROM poe_sessions e
         WHERE e.programme_id = p.id AND e.state <> 'cancelled'
         UNION ALL
         SELECT 'poe_end', (e.ends_on::timestamp + interval '17 hours') AT TIME ZONE 'Europe/Paris' FROM poe_sessions e
         WHERE e.programme_id = p.id AND e.state <> 'cancelled') d
       WHERE d.at > app_now() ORDER BY d.at LIMIT 1) n ON true
     WHERE p.closed_on IS NULL ORDER BY p.opens_on DESC, p.id`,
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    phase: PHASES.findLast((phase) => row.phases?.includes(phase)) ?? null,
    people: row.people,
    places: row.places,
    placesTaken: row.places_taken,
    next: row.next_kind && row.next_at ? { kind: row.next_kind, at: row.next_at.toISOString() } : null,
  }));
}
