import type { PoeSessionState } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { judgeHours } from '../domain/session-hours';

/** A rule the session is measured by, as it is shown. */
export interface HoursShown {
  readonly totalHours: number;
  readonly totalLimit: number | null;
  readonly inCompanyHours: number;
  readonly inCompanyLimit: number | null;
  readonly source: string | null;
  readonly sourceDate: string | null;
  /** The rule is not sure enough to block: « à vérifier ». */
  readonly toVerify: boolean;
}

/** One POE session in a list. Days are YYYY-MM-DD. */
export interface SessionSummary {
  readonly id: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  readonly state: PoeSessionState;
  readonly places: number;
  readonly placesLeft: number;
  readonly waiting: number;
  readonly funderId: string | null;
  readonly funderKind: string | null;
  readonly funderName: string | null;
  readonly trainingProviderId: string | null;
  readonly trainingProviderName: string | null;
  readonly hours: HoursShown;
  readonly version: number;
}

interface SummaryRow {
  id: string;
  programme_id: string;
  programme_name: string;
  name: string;
  starts_on: string;
  ends_on: string;
  place: string;
  state: PoeSessionState;
  places: number;
  places_left: number;
  waiting: number;
  funder_id: string | null;
  funder_kind: string | null;
  funder_name: string | null;
  training_provider_id: string | null;
  provider_name: string | null;
  total_hours: number;
  in_company_hours: number;
  version: number;
}

/**
 * The sessions of a programme, or of all of them, the latest first and at most two hundred. A trainer reads those of their training
 * provider.
 */
export async function listSessions(tx: Tx, actor: Actor, programmeId?: string): Promise<SessionSummary[]> {
  const rows = await tx.query<SummaryRow[]>(
    `${SUMMARY} AND ($3::uuid IS NULL OR s.programme_id = $3) ORDER BY s.starts_on DESC, s.id LIMIT 200`,
    [actor.role === 'trainer', actor.trainingProviderId, programmeId ?? null],
  );
  return rows.map(summaryOf);
}

/** One session; null when it does not exist for the reader. */
export async function findSession(tx: Tx, actor: Actor, id: string): Promise<SessionSummary | null> {
  const [row] = await tx.query<SummaryRow[]>(`${SUMMARY} AND s.id = $3`, [
    actor.role === 'trainer',
    actor.trainingProviderId,
    id,
  ]);
  return row ? summaryOf(row) : null;
}

const SUMMARY = `
SELECT s.id, s.programme_id, g.name AS programme_name, s.funder_id, f.kind AS funder_kind, s.training_provider_id, s.name, s.starts_on::text, s.ends_on::text, s.place, s.state, s.places, s.version,
       s.places - s.places_taken AS places_left, s.total_hours, s.in_company_hours, f.name AS funder_name, t.name AS provider_name,
       (SELECT count(*)::int FROM poe_enrolments e WHERE e.poe_session_id = s.id AND e.state = 'waitlisted') AS waiting
FROM poe_sessions s
JOIN programmes g ON g.id = s.programme_id
LEFT JOIN funders f ON f.id = s.funder_id
LEFT JOIN training_providers t ON t.id = s.training_provider_id
WHERE (NOT $1::boolean OR s.training_provider_id = $2)`;

function summaryOf(row: SummaryRow): SessionSummary {
  return {
    id: row.id,
    programmeId: row.programme_id,
    programmeName: row.programme_name,
    name: row.name,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    place: row.place,
    state: row.state,
    places: row.places,
    placesLeft: row.places_left,
    waiting: row.waiting,
    funderId: row.funder_id,
    funderKind: row.funder_kind,
    funderName: row.funder_name,
    trainingProviderId: row.training_provider_id,
    trainingProviderName: row.provider_name,
    hours: hoursOf(row),
    version: row.version,
  };
}

function hoursOf({ starts_on, total_hours, in_company_hours }: SummaryRow): HoursShown {
  const { limits, warning } = judgeHours(starts_on, total_hours, in_company_hours);
  const share = limits ? Math.floor((total_hours * limits.inCompany.over) / limits.inCompany.of) : null;
  return {
    totalHours: total_hours,
    totalLimit: limits?.totalHours ?? null,
    inCompanyHours: in_company_hours,
    inCompanyLimit: share,
    source: limits?.source ?? null,
    sourceDate: limits?.sourceDate ?? null,
    toVerify: warning !== null || limits === null,
  };
}
