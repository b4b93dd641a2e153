import { newId } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { decide } from '@passerelle/workflow';
import { problemOfAct } from '../domain/act-problem';
import { NO_DATES } from '../domain/facts';
import { OFFER_GUARDS } from '../domain/offer.guards';
import { offerWorkflow } from '../domain/offer.workflow';
import { appNow } from '../persistence/app-now';
import { requireSoftSkills } from '../persistence/surroundings';
import { reachNeed } from '../persistence/reach';
import { loadOffer } from '../persistence/things';
import { writeAct } from '../persistence/write-act';
import type { ActOutcome } from './make-offer-act';
import { OFFER_CHANGES, type OfferWords } from './offer-changes';

const FACTS = { ...NO_DATES, latest: null, onShowNo: null, ambassadorNamed: false, published: false };

/**
 * Rewrites a posted need: opens its offer with a first version. The need is then rewritten; a second offer for the same need
 * is refused while this one lives.
 * @throws not_found, need_act_not_from_state, field problems
 */
export async function openOffer(
  tx: Tx,
  actor: Actor,
  needId: string,
  words: OfferWords,
): Promise<ActOutcome> {
  const need = await reachNeed(tx, actor, needId);
  await requireSoftSkills(tx, words.softSkills);
  const now = await appNow(tx);
  const verdict = decide(
    offerWorkflow,
    null,
    { act: 'open_offer', role: actor.role, input: {}, facts: FACTS, now },
    OFFER_GUARDS,
  );
  if ('refusal' in verdict) throw problemOfAct('offer', verdict.refusal);
  const id = newId();
  await tx.query(
    `INSERT INTO offers (id, group_id, need_id, programme_id, member_company_id, state, seats, created_at)
     VALUES ($1, $2, $3, $4, $5, 'draft', $6, $7)`,
    [id, need.groupId, needId, need.programmeId, need.memberCompanyId, need.seats, now],
  );
  const offer = await loadOffer(tx, id);
  const making = { actor, reason: null, now };
  await writeAct(tx, offerWorkflow, offer, verdict.decision, making, null);
  const move = { offer, decision: verdict.decision, input: { words }, making };
  for (const name of verdict.decision.changes) await OFFER_CHANGES[name]?.(tx, move);
  return { id, state: 'draft', version: 1 };
}
