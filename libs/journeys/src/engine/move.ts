import type { Refusal } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import type { Decision } from '@passerelle/workflow';
import type { FactTopic, JourneyFacts } from '../domain/facts';
import type { Journey } from './journey';

/** Values of an act, already validated: by input name. */
export type ActInput = Readonly<Record<string, unknown>>;

/** One act asked for one journey. */
export interface AskedAct {
  readonly journey: Journey;
  readonly act: string;
  readonly input: ActInput;
  readonly actor: Actor;
}

/** One act decided and about to be written. */
export interface DecidedMove extends AskedAct {
  readonly decision: Decision;
  readonly facts: JourneyFacts;
  /** ISO instant of the transaction. */
  readonly now: string;
}

/**
 * A write to the domain made in the act's own transaction, for one journey or for five hundred: always set-based.
 * @returns the journeys for which it could not be done (the last place is gone), with the refusal to tell
 */
export type Change = (tx: Tx, moves: readonly DecidedMove[]) => Promise<ReadonlyMap<string, Refusal>>;

/** Facts of one topic for many journeys at once, by journey id; `dates` (before and after the act) and `subjects` are merged over all topics. */
export type FactReader<T extends FactTopic = FactTopic> = (
  tx: Tx,
  asked: readonly AskedAct[],
  now: string,
) => Promise<ReadonlyMap<string, TopicFacts<T>>>;

export interface TopicFacts<T extends FactTopic> {
  readonly value: NonNullable<JourneyFacts[T]>;
  readonly dates?: Readonly<Record<string, string | null>>;
  readonly datesBefore?: Readonly<Record<string, string | null>>;
  readonly subjects?: Readonly<Record<string, readonly string[]>>;
}
