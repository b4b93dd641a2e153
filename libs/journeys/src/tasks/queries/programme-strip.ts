import { PHASES, type Phase } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** A programme under way, in one line. */
export interface ProgrammeLine {
  readonly id: string;
  readonly name: string;
  /** The phase in which most people stand; the earlier one when two are equal. */
  readonly phase: Phase | null;
  readonly people: number;
  /** People who wait for a task that is late. */
  readonly late: number;
  readonly places: number;
  readonly placesTaken: number;
  /** Next date of the programme, and what happens then. */
  readonly next: { readonly kind: 'pass_dating' | 'poe_start' | 'poe_end'; readonly at: string } | null;
}

interface Row {
  id: string;
  name: string;
  phases: Readonly<Partial<Record<Phase, number>>> | null;
  people: number;
  late: number;
  places: number;
  places_taken: number;
  next_kind: 'pass_dating' | 'poe_start' | 'poe_end' | null;
  next_at: Date | null;
}

/** The programmes that are not closed, the one that opened last first. */
export async function programmeStrip(tx: Tx): Promise<ProgrammeLine[]> {
  const rows: Row[] = await tx.query(
    `SELECT p.id, p.name, k.phases, coalesce(k.people, 0)::int AS people, coalesce(k.late, 0)::int AS late,
            coalesce(s.places, p.poe_places)::int AS places, coalesce(s.taken, 0)::int AS places_taken, n.kind AS next_kind, n.at AS next_at
     FROM programmes p
     LEFT JOIN LATERAL (
       SELECT jsonb_object_agg(f.phase, f.standing) FILTER (WHERE f.phase IS NOT NULL) AS phases, sum(f.people) AS people,
              sum(f.late) AS late
       FROM (
         SELECT j.phase, count(*) AS standing, count(*) FILTER (WHERE j.state_kind = 'open') AS people,
                count(*) FILTER (WHERE EXISTS (
                  SELECT 1 FROM tasks t WHERE t.journey_id = j.id AND t.done_at IS NULL AND t.due_at < app_now())) AS late
         FROM journeys j WHERE j.programme_id = p.id GROUP BY j.phase) f) k ON true
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
    phase: fullest(row.phases ?? {}),
    people: row.people,
    late: row.late,
    places: row.places,
    placesTaken: row.places_taken,
    next: row.next_kind && row.next_at ? { kind: row.next_kind, at: row.next_at.toISOString() } : null,
  }));
}

function fullest(people: Readonly<Partial<Record<Phase, number>>>): Phase | null {
  return PHASES.reduce<Phase | null>((most, phase) => {
    const best = most ? (people[most] ?? 0) : 0;
    return (people[phase] ?? 0) > best ? phase : most;
  }, null);
}
