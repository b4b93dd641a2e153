import { problem, type NeedAct } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { decide } from '@passerelle/workflow';
import { problemOfAct } from '../domain/act-problem';
import { NEED_GUARDS } from '../domain/need.guards';
import { needWorkflow } from '../domain/need.workflow';
import { appNow } from '../persistence/app-now';
import { keepAnswers, type AnswerGiven } from '../persistence/need-answers';
import { reachNeed } from '../persistence/reach';
import type { Need } from '../persistence/things';
import { writeAct } from '../persistence/write-act';
import { makeOfferAct, type ActOutcome } from './make-offer-act';

/** One act asked on a need. */
export interface NeedActRequest {
  readonly act: NeedAct;
  readonly actor: Actor;
  readonly expectedVersion: number;
  readonly reason?: string;
  /** Of `answer_questions`. */
  readonly answers?: readonly AnswerGiven[];
  /** The act continues the one before: it takes a version and no line of the history. */
  readonly unwritten?: boolean;
}

interface NeedMove {
  readonly need: Need;
  readonly request: NeedActRequest;
  readonly now: string;
}

/** What the changes named by need.workflow.ts write; they run after the compare-and-set, under its row lock. */
export const NEED_CHANGES: Readonly<Record<string, (tx: Tx, move: NeedMove) => Promise<void>>> = {
  keep_words: async (tx, { need, request, now }) => {
    await tx.query('UPDATE needs SET posted_at = $2, posted_by = $3 WHERE id = $1', [
      need.id,
      now,
      request.actor.userId,
    ]);
  },

  keep_answers: (tx, { need, request, now }) =>
    keepAnswers(tx, need, request.answers ?? [], { actor: request.actor, reason: null, now }),

  withdraw_offers: async (tx, { need, request: { actor, reason } }) => {
    const live = await tx.query<{ id: string }[]>(
      `SELECT id FROM offers WHERE need_id = $1 AND state IN ('draft', 'to_approve', 'published') ORDER BY id`,
      [need.id],
    );
    for (const { id } of live) {
      await makeOfferAct(tx, id, {
        act: 'withdraw',
        actor,
        expectedVersion: null,
        ...(reason !== undefined && { reason }),
      });
    }
  },
};

/**
 * Makes one act of need.workflow.ts in the open transaction.
 * @throws not_found when the need is out of reach, stale_version when it moved, or the refusal of the table or of a guard
 */
export async function makeNeedAct(tx: Tx, needId: string, request: NeedActRequest): Promise<ActOutcome> {
  const need = await reachNeed(tx, request.actor, needId);
  if (request.expectedVersion !== need.version) throw problem('stale_version');
  const now = await appNow(tx);
  const verdict = decide(
    needWorkflow,
    { state: need.state, version: need.version, onHold: false, previousState: null },
    { act: request.act, role: request.actor.role, input: {}, facts: need.facts, now },
    NEED_GUARDS,
  );
  if ('refusal' in verdict) throw problemOfAct('need', verdict.refusal);
  const { decision } = verdict;
  await writeAct(
    tx,
    needWorkflow,
    need,
    decision,
    { actor: request.actor, reason: request.reason ?? null, now, unwritten: request.unwritten === true },
    need.version,
  );
  for (const name of decision.changes) await NEED_CHANGES[name]?.(tx, { need, request, now });
  return { id: needId, state: decision.next.state, version: decision.next.version };
}
