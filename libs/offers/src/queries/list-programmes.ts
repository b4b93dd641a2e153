import { isStaff, type Phase } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';

/** How many journeys of a programme stand in one step; null gathers the ends outside the steps. */
export interface PhaseCount {
  readonly phase: Phase | null;
  readonly journeys: number;
}

/** A programme with its figures. Only those who follow people count them: the group's staff, and an advisor their own. */
export interface ProgrammeItem {
  readonly id: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly name: string;
  readonly employmentAreaCode: string;
  readonly employmentAreaName: string;
  readonly opensOn: string;
  readonly closedOn: string | null;
  /** Places of the POE that the programme aims at. */
  readonly poePlaces: number;
  /** Jobs offered: seats of the offers on show or filled. */
  readonly offerSeats: number;
  readonly offerSeatsTaken: number;
  readonly offersOnShow: number;
  readonly phases: readonly PhaseCount[];
  /** ISO instant of the next Pass Dating; null when none is planned. */
  readonly nextPassDatingAt: string | null;
  readonly version: number;
}

/** Programmes that the transaction's scope opens (a group's own; an advisor's partner groups'), the newest first. */
export async function listProgrammes(
  tx: Tx,
  actor: Actor,
  filter: { readonly id?: string; readonly openOnly?: boolean } = {},
): Promise<ProgrammeItem[]> {
  const programmes = await tx.query<ProgrammeItem[]>(
    `SELECT p.id, p.group_id AS "groupId", g.short_name AS "groupName", p.name, p.employment_area_code AS "employmentAreaCode",
            ea.name AS "employmentAreaName", p.opens_on::text AS "opensOn", p.closed_on::text AS "closedOn",
            p.poe_places AS "poePlaces", offers.seats AS "offerSeats", offers.taken AS "offerSeatsTaken",
            offers.on_show AS "offersOnShow", journeys.phases, p.version,
            (SELECT to_json(min(d.starts_at)) #>> '{}' FROM pass_datings d
             WHERE d.programme_id = p.id AND d.starts_at > app_now() AND d.state <> 'cancelled') AS "nextPassDatingAt"
     FROM programmes p
     JOIN employer_groups g ON g.id = p.group_id
     JOIN employment_areas ea ON ea.code = p.employment_area_code
     CROSS JOIN LATERAL (
       SELECT coalesce(sum(o.seats), 0)::int AS seats, coalesce(sum(o.seats_taken), 0)::int AS taken,
              (count(*) FILTER (WHERE o.state = 'published'))::int AS on_show
       FROM offers o WHERE o.programme_id = p.id AND o.state IN ('published', 'filled')
     ) offers
     CROSS JOIN LATERAL (
       SELECT coalesce(json_agg(json_build_object('phase', phase, 'journeys', n) ORDER BY phase), '[]') AS phases
       FROM (SELECT j.phase, count(*) AS n FROM journeys j WHERE j.programme_id = p.id GROUP BY j.phase) counted
     ) journeys
     WHERE ($1::uuid IS NULL OR p.id = $1) AND (NOT $2::bool OR p.closed_on IS NULL)
     ORDER BY p.opens_on DESC, p.id DESC`,
    [filter.id ?? null, filter.openOnly ?? false],
  );
  const counts = actor.role === 'advisor' || (actor.role !== 'system' && isStaff(actor.role));
  return counts ? programmes : programmes.map((programme) => ({ ...programme, phases: [] }));
}
