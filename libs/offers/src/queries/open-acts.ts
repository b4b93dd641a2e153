import {
  NEED_ACT_LABELS,
  OFFER_ACT_LABELS,
  problemOf,
  type NeedAct,
  type OfferAct,
} from '@passerelle/kernel';
import type { Actor } from '@passerelle/platform';
import { possibleActs, type PossibleAct } from '@passerelle/workflow';
import { inOrderOfProgress } from '../domain/act-order';
import { NEED_GUARDS } from '../domain/need.guards';
import { needWorkflow } from '../domain/need.workflow';
import { OFFER_GUARDS } from '../domain/offer.guards';
import { offerWorkflow } from '../domain/offer.workflow';
import type { Need, Offer } from '../persistence/things';

/** An act that the actor may make now, or that still lacks something; in the words of its button. */
export interface OpenAct {
  readonly act: string;
  readonly label: string;
  readonly consequence: string;
  /** Why it would be refused now, in French; null when nothing stands in its way. */
  readonly refusal: string | null;
}

/** The acts of a need that stand open to the actor. */
export function openActsOfNeed(need: Need, actor: Actor, now: string): OpenAct[] {
  const snapshot = { state: need.state, version: need.version, onHold: false, previousState: null };
  const acts = possibleActs(needWorkflow, snapshot, actor.role, need.facts, NEED_GUARDS, now);
  return acts.map((possible) => worded(possible, NEED_ACT_LABELS[possible.act as NeedAct]));
}

/** A waiver is put before the direction where something asks for one, and nowhere else. */
const asksForNothing = ({ act, refusal }: PossibleAct): boolean => act === 'waive' && refusal !== null;

/** The acts of an offer that stand open to the actor, what moves it forward first. */
export function openActsOfOffer(offer: Offer, actor: Actor, now: string): OpenAct[] {
  const snapshot = { state: offer.state, version: offer.version, onHold: false, previousState: null };
  const acts = possibleActs(offerWorkflow, snapshot, actor.role, offer.facts, OFFER_GUARDS, now);
  return inOrderOfProgress(acts.filter((possible) => !asksForNothing(possible))).map((possible) =>
    worded(possible, OFFER_ACT_LABELS[possible.act as OfferAct]),
  );
}

function worded(
  { act, refusal }: PossibleAct,
  label: { readonly button: string; readonly consequence: string },
): OpenAct {
  return {
    act,
    label: label.button,
    consequence: label.consequence,
    refusal: refusal ? problemOf(refusal).message : null,
  };
}
