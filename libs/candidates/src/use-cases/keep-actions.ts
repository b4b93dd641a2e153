import {
  fieldError,
  invalidFields,
  newId,
  parisDate,
  problem,
  type FieldError,
  type GuidanceActionKind,
  type GuidanceActionState,
} from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { problemsOfDates, stateByDates } from '../domain/guidance-action';
import { reachBlock } from '../persistence/reach-candidate';

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

/** How an action ended. */
export interface ActionEnd {
  readonly endsOn: string;
  /** Whether the person felt in the right place; for a work situation. */
  readonly inRightPlace?: 'yes' | 'unsure' | 'no' | null;
}

/** What is left after a change: the state and the new version of the row. */
export interface KeptAction {
  readonly id: string;
  readonly state: GuidanceActionState;
  readonly version: number;
}

/** Notes an action; its state follows from its dates. @throws not_found, need_to_know_only, field problems */
export async function planAction(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  action: ActionDetails,
): Promise<KeptAction> {
  const { groupId } = await reachBlock(tx, actor, candidateId, 'actions');
  await check(tx, candidateId, groupId, action);
  const [now] = await tx.query<[{ now: Date }]>('SELECT app_now() AS now');
  const state = stateByDates(action.startsOn, action.endsOn ?? null, parisDate(now.now.toISOString()));
  const id = newId();
  await tx.query(
    `INSERT INTO guidance_actions (id, group_id, candidate_id, kind, title, starts_on, ends_on, barrier_id, member_company_id,
                                   carried_by, state, entered_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, groupId, candidateId, ...columnsOf(action), state, actor.userId],
  );
  return { id, state, version: 1 };
}

/** Replaces what was noted of an action still planned or under way. @throws as `endAction`, and field problems */
export async function updateAction(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  actionId: string,
  expectedVersion: number,
  action: ActionDetails,
): Promise<KeptAction> {
  const { groupId } = await requireOpen(tx, actor, candidateId, actionId);
  await check(tx, candidateId, groupId, action);
  return changed(
    await tx.query<[KeptAction[], number]>(
      `UPDATE guidance_actions SET kind = $3, title = $4, starts_on = $5, ends_on = $6, barrier_id = $7,
              member_company_id = $8, carried_by = $9, version = version + 1,
              state = CASE WHEN $5::date > (app_now() AT TIME ZONE 'Europe/Paris')::date THEN 'planned' ELSE 'running' END
       WHERE id = $1 AND version = $2 RETURNING id, state, version`,
      [actionId, expectedVersion, ...columnsOf(action)],
    ),
  );
}

/** Records that an action was carried through. @throws not_found, need_to_know_only, action_from_journey, action_over, stale_version */
export async function finishAction(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  actionId: string,
  expectedVersion: number,
  end: ActionEnd,
): Promise<KeptAction> {
  const { startsOn, kind } = await requireOpen(tx, actor, candidateId, actionId);
  const problems = problemsOfDates(startsOn, end.endsOn);
  if (end.inRightPlace && kind !== 'work_situation')
    problems.push(fieldError('/inRightPlace', 'inconsistent', { other: 'kind' }));
  if (problems.length > 0) throw invalidFields(problems);
  return endAction(tx, actionId, expectedVersion, {
    state: 'done',
    endsOn: end.endsOn,
    inRightPlace: end.inRightPlace ?? null,
    reason: null,
  });
}

/** Records that an action was broken off, and why. @throws as `finishAction` */
export async function interruptAction(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  actionId: string,
  expectedVersion: number,
  interruption: { readonly endsOn: string; readonly reason: string },
): Promise<KeptAction> {
  const { startsOn } = await requireOpen(tx, actor, candidateId, actionId);
  const problems = problemsOfDates(startsOn, interruption.endsOn);
  if (problems.length > 0) throw invalidFields(problems);
  return endAction(tx, actionId, expectedVersion, {
    state: 'interrupted',
    inRightPlace: null,
    ...interruption,
  });
}

async function endAction(
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
  return changed(
    await tx.query<[KeptAction[], number]>(
      `UPDATE guidance_actions SET state = $3, ends_on = $4, in_right_place = $5, interruption_reason = $6, version = version + 1
       WHERE id = $1 AND version = $2 RETURNING id, state, version`,
      [actionId, expectedVersion, end.state, end.endsOn, end.inRightPlace, end.reason],
    ),
  );
}

interface OpenAction {
  readonly groupId: string;
  readonly startsOn: string;
  readonly kind: GuidanceActionKind;
  readonly state: GuidanceActionState;
  readonly source: string | null;
}

async function requireOpen(tx: Tx, actor: Actor, candidateId: string, actionId: string): Promise<OpenAction> {
  await reachBlock(tx, actor, candidateId, 'actions');
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

async function check(tx: Tx, candidateId: string, groupId: string, action: ActionDetails): Promise<void> {
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

function columnsOf(action: ActionDetails): (string | null)[] {
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

function changed([[row]]: [KeptAction[], number]): KeptAction {
  if (!row) throw problem('stale_version');
  return row;
}
