import { CONTRACT_SITUATIONS, isStaff, type ContractSituation } from '@passerelle/kernel';
import { rowsOf, type Actor, type Tx } from '@passerelle/platform';
import { filingDeadlines, type FilingDeadlines } from '../domain/contract-filing';
import { contractsInReach } from './contracts-in-reach';
import { contractStateLabel, readsTerms } from './contract-file';

/** Which contracts to list. */
export interface ContractFilter {
  readonly situation?: ContractSituation;
  readonly journeyId?: string;
  readonly memberCompanyId?: string;
  readonly programmeId?: string;
  /** Part of the person's or the company's name. */
  readonly q?: string;
  /** Place and id of the last contract read. */
  readonly after: readonly (string | number)[] | null;
  /** One more row than this is read, so that the next page is known. */
  readonly limit: number;
}

/** A contract in a list, as its reader may see it. */
export interface ContractItem {
  readonly id: string;
  readonly journeyId: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly programmeName: string;
  /** Null for those who read only where a contract stands. */
  readonly terms: {
    readonly companyId: string;
    readonly companyName: string;
    readonly jobTitle: string;
    readonly startsOn: string;
    readonly endsOn: string;
    /** Day it really ended, once it is over. */
    readonly endedOn: string | null;
  } | null;
  /** The deposit with the OPCO of a contract that runs; for the group alone. */
  readonly filing:
    (FilingDeadlines & { readonly filedOn: string | null; readonly answeredOn: string | null }) | null;
  /** Its place in the list, for the cursor. */
  readonly place: number;
}

/** Days before the end from which the exit is prepared: those of the timer `exit_to_prepare`. */
const ENDING_SOON_DAYS = 60;
const TODAY = `(app_now() AT TIME ZONE 'Europe/Paris')::date`;

/** The deposit is the group's affair: its situations hold nobody for other readers. */
function conditionOf(situation: ContractSituation, staff: boolean): string {
  switch (situation) {
    case 'preparing':
    case 'signed':
    case 'running':
      return `c.state = '${situation}'`;
    case 'to_file':
      return staff ? `(c.state = 'running' AND c.filed_on IS NULL)` : 'false';
    case 'filed':
      return staff
        ? `(c.state = 'running' AND c.filed_on IS NOT NULL AND c.opco_answered_on IS NULL)`
        : 'false';
    case 'ending_soon':
      return `(c.state = 'running' AND c.ends_on <= ${TODAY} + ${ENDING_SOON_DAYS})`;
    case 'over':
      return `c.state IN ('ended', 'terminated', 'undone')`;
  }
}

/** What comes first: the nearest end of those that run, the latest start of those that are over, else the nearest start. */
function placeOf(situation: ContractSituation | undefined): string {
  if (situation === 'running' || situation === 'ending_soon') return `c.ends_on - date '2000-01-01'`;
  if (situation === undefined || situation === 'over') return `date '2000-01-01' - c.starts_on`;
  return `c.starts_on - date '2000-01-01'`;
}

const TABLES = `contracts c
  JOIN candidates p ON p.id = c.candidate_id
  JOIN journeys j ON j.id = c.journey_id JOIN programmes g ON g.id = j.programme_id
  JOIN member_companies company ON company.id = c.member_company_id`;
/** $1 is taken by the reach of the actor. */
const WANTED = `($2::uuid IS NULL OR c.journey_id = $2) AND ($3::uuid IS NULL OR c.member_company_id = $3)
  AND ($4::uuid IS NULL OR j.programme_id = $4)
  AND ($5::text IS NULL OR unaccent(p.first_name || ' ' || p.last_name || ' ' || company.name) ILIKE '%' || unaccent($5) || '%')`;

function wantedBy({ journeyId, memberCompanyId, programmeId, q }: ContractFilter): (string | null)[] {
  const text = q ? q.replace(/[\\%_]/g, '\\$&') : null;
  return [journeyId ?? null, memberCompanyId ?? null, programmeId ?? null, text];
}

interface Row
  extends Omit<ContractItem, 'stateLabel' | 'terms' | 'filing'>, NonNullable<ContractItem['terms']> {
  readonly filedOn: string | null;
  readonly answeredOn: string | null;
  readonly today: string;
}

/** The contracts the actor may know of, a page and one more row. */
export async function listContracts(tx: Tx, actor: Actor, filter: ContractFilter): Promise<ContractItem[]> {
  const { condition, params } = contractsInReach(actor);
  const staff = isStaff(actor.role);
  const place = placeOf(filter.situation);
  const rows = await rowsOf<Row>(
    tx,
    `SELECT c.id, c.journey_id AS "journeyId", c.state, p.first_name AS "firstName", p.last_name AS "lastName", g.name AS "programmeName",
       c.member_company_id AS "companyId", company.name AS "companyName", c.job_title AS "jobTitle", c.starts_on::text AS "startsOn",
       c.ends_on::text AS "endsOn", c.ended_on::text AS "endedOn", c.filed_on::text AS "filedOn", c.opco_answered_on::text AS "answeredOn", ${TODAY}::text AS today,
       ${place} AS place
     FROM ${TABLES}
     WHERE ${condition} AND ${WANTED} AND ${filter.situation ? conditionOf(filter.situation, staff) : 'true'}
       AND ($6::int IS NULL OR (${place}, c.id) > ($6, $7::uuid))
     ORDER BY place, c.id LIMIT $8`,
    [...params, ...wantedBy(filter), filter.after?.[0] ?? null, filter.after?.[1] ?? null, filter.limit + 1],
  );
  return rows.map((row) => itemOf(row, actor.role));
}

function itemOf({ today, filedOn, answeredOn, ...row }: Row, role: Actor['role']): ContractItem {
  const { companyId, companyName, jobTitle, startsOn, endsOn, endedOn, ...rest } = row;
  return {
    ...rest,
    stateLabel: contractStateLabel(row.state),
    terms: readsTerms(role) ? { companyId, companyName, jobTitle, startsOn, endsOn, endedOn } : null,
    filing:
      isStaff(role) && row.state === 'running'
        ? { ...filingDeadlines({ startsOn, filedOn }, today), filedOn, answeredOn }
        : null,
  };
}

/** How many contracts stand in each situation, whatever the situation asked for. */
export async function countContracts(
  tx: Tx,
  actor: Actor,
  filter: ContractFilter,
): Promise<{ readonly situation: ContractSituation; readonly count: number }[]> {
  const { condition, params } = contractsInReach(actor);
  const staff = isStaff(actor.role);
  const counts = CONTRACT_SITUATIONS.map(
    (situation) => `count(*) FILTER (WHERE ${conditionOf(situation, staff)})::int AS ${situation}`,
  );
  const [row] = await rowsOf<Record<string, number>>(
    tx,
    `SELECT ${counts.join(', ')} FROM ${TABLES} WHERE ${condition} AND ${WANTED}`,
    [...params, ...wantedBy(filter)],
  );
  return CONTRACT_SITUATIONS.map((situation) => ({ situation, count: row?.[situation] ?? 0 }));
}
