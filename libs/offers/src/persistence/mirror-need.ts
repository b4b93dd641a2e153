import type { NeedAct } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { decide } from '@passerelle/workflow';
import { problemOfAct } from '../domain/act-problem';
import { NEED_GUARDS } from '../domain/need.guards';
import { needWorkflow } from '../domain/need.workflow';
import { loadNeed } from './things';
import { writeAct, type Making } from './write-act';

/** The acts of a need that only follow from what happens to its offer. */
export type MirroredAct = Extract<NeedAct, 'rewrite' | 'publish' | 'send_back' | 'fill' | 'reopen'>;

/**
 * Moves a need with its offer. A need that does not stand where the act starts stays as it is (a revision of a published
 * offer publishes nothing new), except that a first version can only be written for a posted need.
 */
export async function mirrorNeed(tx: Tx, needId: string, act: MirroredAct, making: Making): Promise<void> {
  const need = await loadNeed(tx, needId);
  const from: readonly string[] = needWorkflow.acts[act].from;
  if (act !== 'rewrite' && !from.includes(need.state)) return;
  const verdict = decide(
    needWorkflow,
    { state: need.state, version: need.version, onHold: false, previousState: null },
    { act, role: 'system', input: {}, facts: need.facts, now: making.now },
    NEED_GUARDS,
  );
  if ('refusal' in verdict) throw problemOfAct('need', verdict.refusal);
  await writeAct(tx, needWorkflow, need, verdict.decision, making, need.version);
}
