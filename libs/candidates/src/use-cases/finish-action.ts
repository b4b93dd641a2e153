import { fieldError, invalidFields } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { problemsOfDates } from '../domain/guidance-action';
import { endAction, requireOpenAction, type KeptAction } from '../persistence/actions';

/** How an action ended. */
export interface ActionEnd {
  readonly endsOn: string;
  /** Whether the person felt in the right place; for a work situation. */
  readonly inRightPlace?: 'yes' | 'unsure' | 'no' | null;
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
  const { startsOn, kind } = await requireOpenAction(tx, actor, candidateId, actionId);
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
