import { invalidFields } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { problemsOfDates } from '../domain/guidance-action';
import { endAction, requireOpenAction, type KeptAction } from '../persistence/actions';

/** Records that an action was broken off, and why. @throws as `finishAction` */
export async function interruptAction(
  tx: Tx,
  actor: Actor,
  candidateId: string,
  actionId: string,
  expectedVersion: number,
  interruption: { readonly endsOn: string; readonly reason: string },
): Promise<KeptAction> {
  const { startsOn } = await requireOpenAction(tx, actor, candidateId, actionId);
  const problems = problemsOfDates(startsOn, interruption.endsOn);
  if (problems.length > 0) throw invalidFields(problems);
  return endAction(tx, actionId, expectedVersion, {
    state: 'interrupted',
    inRightPlace: null,
    ...interruption,
  });
}
