import type { Tx } from '@passerelle/platform';
import type { MessageContext, MessageTopic, MessageTopics } from '../../messages/message';
import type { EffectPayload } from '../outbox-row';
import { readAct } from './act-topic';
import { readContract, readEvent, readExit, readPoe } from './dated-topics';
import type { JourneyContext } from './journey-context';
import { readOffer, readOffers } from './offer-topics';

type TopicReaders = {
  readonly [T in MessageTopic]: (
    tx: Tx,
    journey: JourneyContext,
    payload: EffectPayload,
  ) => Promise<MessageTopics[T] | null>;
};

const READERS: TopicReaders = {
  event: readEvent,
  poe: readPoe,
  offers: readOffers,
  offer: readOffer,
  contract: readContract,
  exit: readExit,
  act: readAct,
};

/** What a message speaks of, or the topic that is gone: then what it announces is no longer true. */
export type TopicsRead = { readonly context: MessageContext<MessageTopic> } | { readonly gone: MessageTopic };

/** Reads the topics that a message asks for. The templates only see those they asked for, whatever the type says here. */
export async function readTopics(
  tx: Tx,
  journey: JourneyContext,
  payload: EffectPayload,
  topics: readonly MessageTopic[],
): Promise<TopicsRead> {
  const read: Partial<Record<MessageTopic, unknown>> = {};
  for (const topic of topics) {
    const value = await READERS[topic](tx, journey, payload);
    if (value === null) return { gone: topic };
    read[topic] = value;
  }
  return { context: { ...journey.base, ...read } as MessageContext<MessageTopic> };
}
