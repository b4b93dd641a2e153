import {
  JOURNEY_STATE_LABELS,
  PHASES,
  type GuidanceActionKind,
  type JourneyState,
  type Phase,
} from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';

/** What the board and the list both ask: the same filter always gives the same people. */
export interface PeopleFilter {
  readonly programmeId?: string;
  readonly phase?: Phase | 'ended';
  readonly state?: string;
  /** Only people with a task already late. */
  readonly late?: boolean;
  readonly onHold?: boolean;
  readonly referentId?: string;
  /** Part of a name. */
  readonly search?: string;
  readonly after?: PeopleCursor;
  readonly limit: number;
}

/** Place in the order: most urgent first. */
export interface PeopleCursor {
  readonly urgency: string;
  readonly id: string;
}

export interface PersonRow {
  readonly journeyId: string;
  readonly candidateId: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly state: JourneyState;
  readonly stateLabel: string;
  readonly phase: Phase | null;
  readonly onHold: boolean;
  readonly enteredAt: string;
  readonly version: number;
  readonly advisorName: string | null;
  readonly prescriberName: string | null;
  readonly nextTask: { readonly kind: string; readonly dueAt: string; readonly late: boolean } | null;
  readonly braid: readonly {
    readonly kind: GuidanceActionKind;
    readonly from: string;
    readonly to: string | null;
    readonly state: string;
  }[];
  readonly knots: readonly {
    readonly at: string;
    readonly fromKind: GuidanceActionKind;
    readonly toKind: GuidanceActionKind;
  }[];
}

interface Row {
  id: string;
  candidate_id: string;
  programme_id: string;
  programme_name: string;
  first_name: string;
  last_name: string;
  state: JourneyState;
  phase: Phase | null;
  on_hold: boolean;
  entered_at: Date;
  version: number;
  advisor_name: string | null;
  prescriber_name: string | null;
  task_kind: string | null;
  task_due: Date | null;
  late: boolean;
  urgency: Date;
  braid: PersonRow['braid'] | null;
  knots: PersonRow['knots'] | null;
}

const WHERE = `
  ($1::uuid IS NULL OR j.programme_id = $1)
  AND ($2::text IS NULL OR ($2 = 'ended' AND j.phase IS NULL) OR j.phase = $2)
  AND ($3::text IS NULL OR j.state = $3)
  AND ($4::boolean IS NULL OR $4 = (t.due_at < app_now()))
  AND ($5::boolean IS NULL OR j.on_hold = $5)
  AND ($6::uuid IS NULL OR j.referent_id = $6)
  AND ($7::text IS NULL OR unaccent(c.first_name || ' ' || c.last_name) ILIKE '%' || unaccent($7) || '%')`;

const FROM = `
  FROM journeys j
  JOIN candidates c ON c.id = j.candidate_id
  LEFT JOIN LATERAL (
    SELECT kind, due_at FROM tasks WHERE journey_id = j.id AND done_at IS NULL ORDER BY due_at LIMIT 1) t ON true`;

/**
 * People of a programme (or of the whole scope), most urgent first, with what the small braid needs.
 * @param wholePlan the small braid shows the actions that people entered, and their knots, too
 */
export async function listPeople(
  tx: Tx,
  filter: PeopleFilter,
  wholePlan: boolean,
): Promise<{ people: PersonRow[]; next: PeopleCursor | null }> {
  const rows: Row[] = await tx.query(
    `WITH page AS (
       SELECT j.*, c.first_name, c.last_name, t.kind AS task_kind, t.due_at AS task_due,
              coalesce(t.due_at < app_now(), false) AS late, coalesce(t.due_at, 'infinity'::timestamptz) AS urgency
       ${FROM} WHERE ${WHERE}
         AND ($8::timestamptz IS NULL OR (coalesce(t.due_at, 'infinity'), j.id) > ($8, $9::uuid))
       ORDER BY coalesce(t.due_at, 'infinity'), j.id LIMIT $10)
     SELECT p.*, pr.name AS programme_name, a.full_name AS advisor_name, s.name AS prescriber_name,
       (SELECT json_agg(json_build_object('kind', g.kind, 'from', g.starts_on, 'to', g.ends_on, 'state', g.state) ORDER BY g.starts_on)
        FROM guidance_actions g WHERE g.candidate_id = p.candidate_id AND ($11::bool OR g.source IS NOT NULL)) AS braid,
       (SELECT json_agg(json_build_object('at', l.made_on, 'fromKind', f.kind, 'toKind', o.kind) ORDER BY l.made_on)
        FROM action_links l JOIN guidance_actions f ON f.id = l.from_action_id JOIN guidance_actions o ON o.id = l.to_action_id
        WHERE l.candidate_id = p.candidate_id AND $11::bool) AS knots
     FROM page p
     JOIN programmes pr ON pr.id = p.programme_id
     LEFT JOIN users a ON a.id = p.advisor_id
     LEFT JOIN prescribers s ON s.id = p.prescriber_id
     ORDER BY p.urgency, p.id`,
    [
      ...filterParams(filter),
      urgencyParam(filter.after),
      filter.after?.id ?? null,
      filter.limit + 1,
      wholePlan,
    ],
  );
  const people = rows.slice(0, filter.limit);
  const last = people.at(-1);
  return {
    people: people.map(personOf),
    next: rows.length > filter.limit && last ? { urgency: urgencyOf(last), id: last.id } : null,
  };
}

/** How many people stand in each phase and for how long, over the same filter as the list. */
export async function countPeople(
  tx: Tx,
  filter: Omit<PeopleFilter, 'after' | 'limit'>,
): Promise<{ phase: Phase | 'ended'; count: number; late: number; medianDays: number }[]> {
  const rows: { phase: Phase | null; count: number; late: number; median: number }[] = await tx.query(
    `SELECT j.phase, count(*)::int AS count, (count(*) FILTER (WHERE t.due_at < app_now()))::int AS late,
            floor(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM app_now() - j.entered_at) / 86400))::int AS median
     ${FROM} WHERE ${WHERE} GROUP BY j.phase`,
    filterParams(filter),
  );
  const found = new Map(rows.map((row) => [row.phase ?? 'ended', row]));
  return [...PHASES, 'ended' as const].map((phase) => {
    const row = found.get(phase);
    return { phase, count: row?.count ?? 0, late: row?.late ?? 0, medianDays: row?.median ?? 0 };
  });
}

/** Ids of all the people a filter names, for an act asked for all of them. */
export async function idsOfPeople(tx: Tx, filter: Omit<PeopleFilter, 'after' | 'limit'>): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT j.id ${FROM} WHERE ${WHERE} ORDER BY j.id`,
    filterParams(filter),
  );
  return rows.map(({ id }) => id);
}

function filterParams(filter: Omit<PeopleFilter, 'after' | 'limit'>): unknown[] {
  return [
    filter.programmeId ?? null,
    filter.phase ?? null,
    filter.state ?? null,
    filter.late ?? null,
    filter.onHold ?? null,
    filter.referentId ?? null,
    filter.search ?? null,
  ];
}

function urgencyParam(after: PeopleCursor | undefined): string | null {
  return after?.urgency ?? null;
}

/** An infinite date reaches JavaScript as the number Infinity. */
function urgencyOf(row: Row): string {
  return row.urgency instanceof Date ? row.urgency.toISOString() : 'infinity';
}

function personOf(row: Row): PersonRow {
  return {
    journeyId: row.id,
    candidateId: row.candidate_id,
    programmeId: row.programme_id,
    programmeName: row.programme_name,
    firstName: row.first_name,
    lastName: row.last_name,
    state: row.state,
    stateLabel: JOURNEY_STATE_LABELS[row.state],
    phase: row.phase,
    onHold: row.on_hold,
    enteredAt: row.entered_at.toISOString(),
    version: row.version,
    advisorName: row.advisor_name,
    prescriberName: row.prescriber_name,
    nextTask:
      row.task_kind && row.task_due
        ? { kind: row.task_kind, dueAt: row.task_due.toISOString(), late: row.late }
        : null,
    braid: row.braid ?? [],
    knots: row.knots ?? [],
  };
}
