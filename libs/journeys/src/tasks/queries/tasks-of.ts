import { JOURNEY_STATE_LABELS, parisDate, TASK_LABELS, type JourneyState } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { dateInFrench, NBSP, phoneInFrench } from '../../messages/french';
import { taskWords } from '../task-words';
import { whoseTasks } from './whose-tasks';

/** A task as the person who must do it reads it. */
export interface TaskRow {
  readonly id: string;
  readonly kind: string;
  /** Verb first, with the person's name as this role may read it. */
  readonly sentence: string;
  /** One line: where the journey stands, and since when. */
  readonly context: string;
  /** The rule that put it there, and since when. */
  readonly why: string;
  readonly label: string;
  /** Act of the journey it leads to. */
  readonly act: string | null;
  readonly byHand: boolean;
  readonly journeyId: string | null;
  readonly offerId: string | null;
  /** Where a week’s review is written. */
  readonly poeSessionId: string | null;
  /** Where the contract is completed, filed and reviewed. */
  readonly contractId: string | null;
  readonly groupName: string;
  readonly dueAt: string;
  readonly late: boolean;
  /** What to say on the phone. */
  readonly words: readonly string[];
  readonly phone: string | null;
}

interface Row {
  id: string;
  kind: string;
  due_at: Date;
  late: boolean;
  created_at: Date;
  journey_id: string | null;
  offer_id: string | null;
  poe_session_id: string | null;
  contract_id: string | null;
  details: { words?: string[]; phone?: string | null; thirdParty?: string | null };
  first_name: string | null;
  last_name: string | null;
  state: JourneyState | null;
  entered_at: Date | null;
  advisor_name: string | null;
  prescriber_name: string | null;
  company_name: string | null;
  offer_title: string | null;
  group_name: string;
}

/** Where a page of tasks stops. */
export interface TaskCursor {
  readonly dueAt: string;
  readonly id: string;
}

/** Roles that read a person's full name on a task; the others read the first name and an initial. */
const READ_FULL_NAMES: ReadonlySet<string> = new Set([
  'director',
  'coordinator',
  'referent',
  'advisor',
  'trainer',
  'tutor',
]);

/** Kinds of tasks whose form stands on the contract’s page. */
const ON_A_CONTRACT = `'missing_papers', 'trial_review', 'tutor_review', 'qualification_result'`;

/** Open tasks that wait for the actor, by clock: the late ones come first. @returns one page, and how many there are in all */
export async function tasksOf(
  tx: Tx,
  actor: Actor,
  page: { readonly limit: number; readonly after?: TaskCursor },
): Promise<{ rows: TaskRow[]; total: number; late: number; next: TaskCursor | null }> {
  const whose = whoseTasks(actor);
  if (!whose) return { rows: [], total: 0, late: 0, next: null };
  const [counts] = await tx.query<{ total: number; late: number }[]>(
    `SELECT count(*)::int AS total, (count(*) FILTER (WHERE t.due_at < app_now()))::int AS late
     FROM tasks t LEFT JOIN journeys j ON j.id = t.journey_id WHERE t.done_at IS NULL AND ${whose.sql}`,
    [...whose.params],
  );
  const rows: Row[] = await tx.query(
    `SELECT t.id, t.kind, t.due_at, t.due_at < app_now() AS late, t.created_at, t.journey_id, t.offer_id, t.details,
            c.first_name, c.last_name, j.state, j.entered_at, a.full_name AS advisor_name, s.name AS prescriber_name,
            m.name AS company_name, coalesce(v.title, n.title) AS offer_title, g.name AS group_name,
            CASE WHEN t.kind = 'weekly_review' THEN (
              SELECT e.poe_session_id FROM poe_enrolments e
              WHERE e.journey_id = t.journey_id AND e.state = 'running' LIMIT 1) END AS poe_session_id,
            CASE WHEN t.kind IN (${ON_A_CONTRACT}) THEN (
              SELECT k.id FROM contracts k
              WHERE k.journey_id = t.journey_id AND k.state <> 'undone' ORDER BY k.starts_on DESC, k.id LIMIT 1) END AS contract_id
     FROM tasks t
     JOIN employer_groups g ON g.id = t.group_id
     LEFT JOIN journeys j ON j.id = t.journey_id
     LEFT JOIN candidates c ON c.id = t.candidate_id
     LEFT JOIN users a ON a.id = j.advisor_id
     LEFT JOIN prescribers s ON s.id = j.prescriber_id
     LEFT JOIN member_companies m ON m.id = t.member_company_id
     LEFT JOIN offers o ON o.id = t.offer_id
     LEFT JOIN offer_versions v ON v.offer_id = o.id AND v.no = o.current_version_no
     LEFT JOIN needs n ON n.id = coalesce(o.need_id, (t.details->>'needId')::uuid)
     WHERE t.done_at IS NULL AND ${whose.sql}
       AND ($${String(whose.params.length + 1)}::timestamptz IS NULL
            OR (t.due_at, t.id) > ($${String(whose.params.length + 1)}, $${String(whose.params.length + 2)}::uuid))
     ORDER BY t.due_at, t.id LIMIT $${String(whose.params.length + 3)}`,
    [...whose.params, page.after?.dueAt ?? null, page.after?.id ?? null, page.limit + 1],
  );
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => rowOf(row, actor)),
    total: counts?.total ?? 0,
    late: counts?.late ?? 0,
    next: rows.length > page.limit && last ? { dueAt: last.due_at.toISOString(), id: last.id } : null,
  };
}

function rowOf(row: Row, actor: Actor): TaskRow {
  const words = taskWords(row.kind);
  const label = (TASK_LABELS as Readonly<Record<string, string>>)[row.kind] ?? row.kind;
  const name = nameOf(row, actor);
  const since = dateInFrench(parisDate(row.created_at.toISOString()), row.due_at.getFullYear());
  return {
    id: row.id,
    kind: row.kind,
    sentence: words && name ? words.say(name) : label,
    context: contextOf(row, actor),
    why: words ? `${words.why} Ici depuis le ${since}.` : `Ici depuis le ${since}.`,
    label,
    act: words?.act ?? null,
    byHand: words?.byHand ?? true,
    journeyId: row.journey_id,
    offerId: row.offer_id,
    poeSessionId: row.poe_session_id,
    contractId: row.contract_id,
    groupName: row.group_name,
    dueAt: row.due_at.toISOString(),
    late: row.late,
    words: row.details.words ?? [],
    phone: row.details.phone ? phoneInFrench(row.details.phone) : null,
  };
}

function nameOf({ first_name, last_name, offer_title }: Row, actor: Actor): string | null {
  if (!first_name) return offer_title;
  const last = last_name ?? '';
  return READ_FULL_NAMES.has(actor.role) ? `${first_name} ${last}` : `${first_name} ${last.charAt(0)}.`;
}

function contextOf(row: Row, actor: Actor): string {
  if (actor.role === 'employer') return row.offer_title ?? '';
  const guide = row.advisor_name ?? row.prescriber_name;
  const parts = [
    row.details.thirdParty && `Par ${row.details.thirdParty}`,
    row.company_name,
    row.state &&
      row.entered_at &&
      `${JOURNEY_STATE_LABELS[row.state]} depuis le ${dateInFrench(parisDate(row.entered_at.toISOString()), row.due_at.getFullYear())}`,
    actor.role === 'advisor'
      ? row.group_name
      : guide && (row.advisor_name ? `${guide}, ${row.prescriber_name ?? ''}`.replace(/, $/, '') : guide),
  ];
  return parts.filter(Boolean).join(`${NBSP}· `);
}
