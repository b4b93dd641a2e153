import { problem, type OfferAct } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { decide } from '@passerelle/workflow';
import { problemOfAct } from '../domain/act-problem';
import { OFFER_GUARDS } from '../domain/offer.guards';
import { offerWorkflow } from '../domain/offer.workflow';
import { appNow } from '../persistence/app-now';
import { reachOffer } from '../persistence/reach';
import { writeAct } from '../persistence/write-act';
import { OFFER_CHANGES, type OfferInput } from './offer-changes';

/** One act asked on an offer. */
export interface OfferActRequest {
  readonly act: OfferAct;
  readonly actor: Actor;
  /** The version (of the row) that the actor had read; null for what the system does by itself. */
  readonly expectedVersion: number | null;
  readonly input?: OfferInput;
  readonly reason?: string;
}

/** What an act left: the state and the new version of the row. */
export interface ActOutcome {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

/**
 * Makes one act of offer.workflow.ts in the open transaction: reads, decides, compares and sets, then changes and tells.
 * @throws not_found when the offer is out of reach, stale_version when it moved, or the refusal of the table or of a guard
 */
export async function makeOfferAct(tx: Tx, offerId: string, request: OfferActRequest): Promise<ActOutcome> {
  const offer = await reachOffer(tx, request.actor, offerId);
  if (request.expectedVersion !== null && request.expectedVersion !== offer.version)
    throw problem('stale_version');
  const input = request.input ?? {};
  const now = await appNow(tx);
  const verdict = decide(
    offerWorkflow,
    { state: offer.state, version: offer.version, onHold: false, previousState: null },
    { act: request.act, role: request.actor.role, input, facts: offer.facts, now },
    OFFER_GUARDS,
  );
  if ('refusal' in verdict) throw problemOfAct('offer', verdict.refusal);
  const { decision } = verdict;
  const making = { actor: request.actor, reason: request.reason ?? null, now };
  await writeAct(tx, offerWorkflow, offer, decision, making, offer.version);
  for (const name of decision.changes) await OFFER_CHANGES[name]?.(tx, { offer, decision, input, making });
  return { id: offerId, state: decision.next.state, version: decision.next.version };
}
