import {
  fieldError,
  invalidFields,
  problem,
  type FieldError,
  type GuidanceActionKind,
  type GuidanceActionState,
} from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { problemsOfDates } from '../domain/guidance-action';
import { reachBlock } from './reach-candidate';

/** One action of help: advice, training, or a work situation. Days are YYYY-MM-DD. */
export interface ActionDetails {
  readonly kind: GuidanceActionKind;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn?: string | null;
  /** The barrier it works on. */
  readonly barrierId?: string | null;
  /** The company it takes place in. */
  readonly memberCompanyId?: string | null;
  /** Who carries it: an organisation, a service, a person. */
  readonly carriedBy?: string | null;
}

/** What is left after a change: the state and the new version of the row. */
export interface KeptAction {
  readonly id: string;
  readonly state: GuidanceActionState;
  readonly version: number;
}

/** An action that may still change. */
export interface OpenAction {
  readonly groupId: string;
  readonly startsOn: string;
  readonly kind: GuidanceActionKind;
  readonly state: GuidanceActionState;
  readonly source: string | null;
}

/** Finds an action that may still be changed by hand. @throws not_found, need_to_know_only, action_from_journey, action_over */
export async function requireOpenAction(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  actionId: string,
): Promise<OpenAction> {
  await reachBlock(tx, actor, candidateId, 'plan');
  const [action] = await tx.query<OpenAction[]>(
    `SELECT group_id AS "groupId", starts_on::text AS "startsOn", kind, state, source
     FROM guidance_actions WHERE id = $1 AND candidate_id = $2`,
    [actionId, candidateId],
  );
  if (!action) throw problem('not_found');
  if (action.source) throw problem('action_from_journey');
  if (action.state === 'done' || action.state === 'interrupted') throw problem('action_over');
  return action;
}

/** Checks the dates, the barrier and the company of an action. @throws field problems */
export async function checkAction(
  tx: Tx,
  candidateId: string,
  groupId: string,
  action: ActionDetails,
): Promise<void> {
  const [known] = await tx.query<[{ barrier: boolean; company: boolean }]>(
    `SELECT $1::uuid IS NULL OR EXISTS (SELECT 1 FROM barriers WHERE id = $1 AND candidate_id = $2) AS barrier,
            $3::uuid IS NULL OR EXISTS (SELECT 1 FROM member_companies WHERE id = $3 AND group_id = $4) AS company`,
    [action.barrierId ?? null, candidateId, action.memberCompanyId ?? null, groupId],
  );
  const problems: FieldError[] = problemsOfDates(action.startsOn, action.endsOn);
  if (!known.barrier) problems.push(fieldError('/barrierId', 'not_found'));
  if (!known.company) problems.push(fieldError('/memberCompanyId', 'not_found'));
  if (problems.length > 0) throw invalidFields(problems);
}

/** Values of the columns kind to carried_by, in the order of the statements. */
export function columnsOf(action: ActionDetails): (string | null)[] {
  return [
    action.kind,
    action.title,
    action.startsOn,
    action.endsOn ?? null,
    action.barrierId ?? null,
    action.memberCompanyId ?? null,
    action.carriedBy ?? null,
  ];
}

/** Records how an action ended. @throws stale_version */
export async function endAction(
  tx: Tx,
  actionId: string,
  expectedVersion: number,
  end: {
    readonly state: string;
    readonly endsOn: string;
    readonly inRightPlace: string | null;
    readonly reason: string | null;
  },
): Promise<KeptAction> {
  return changedAction(
    await tx.query<[KeptAction[], number]>(
      `UPDATE guidance_actions SET state = $3, ends_on = $4, in_right_place = $5, interruption_reason = $6, version = version + 1
       WHERE id = $1 AND version = $2 RETURNING id, state, version`,
      [actionId, expectedVersion, end.state, end.endsOn, end.inRightPlace, end.reason],
    ),
  );
}

/** The row that a compare-and-set left. @throws stale_version when there is none */
export function changedAction([[row]]: [KeptAction[], number]): KeptAction {
  if (!row) throw problem('stale_version');
  return row;
}
