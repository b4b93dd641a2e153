import type { Tx } from '@passerelle/platform';
import type { FactTopic, JourneyFacts } from '../domain/facts';
import type { Machinery } from './machinery';
import type { AskedAct } from './move';

const NO_FACTS: JourneyFacts = { dates: {}, subjects: {} };

/**
 * Reads, topic by topic and for all journeys at once, what the asked acts need to be decided. By journey id; several acts
 * asked for one journey share what is read.
 */
export async function readFacts(
  tx: Tx,
  machinery: Machinery,
  asked: readonly AskedAct[],
  now: string,
): Promise<Map<string, JourneyFacts>> {
  const byTopic = new Map<FactTopic, AskedAct[]>();
  for (const each of asked) {
    for (const topic of machinery.topicsOf(
      each.journey.definition,
      each.journey.definitionVersion,
      each.act,
    )) {
      const concerned = byTopic.get(topic);
      if (concerned) concerned.push(each);
      else byTopic.set(topic, [each]);
    }
  }
  const facts = new Map<string, JourneyFacts>(asked.map((each) => [each.journey.id, NO_FACTS]));
  for (const [topic, concerned] of byTopic) {
    const read = await machinery.parts.facts[topic](tx, [...concerned.values()], now);
    for (const [journeyId, { value, dates, datesBefore, subjects }] of read) {
      const before = facts.get(journeyId) ?? NO_FACTS;
      facts.set(journeyId, {
        ...before,
        [topic]: value,
        dates: { ...before.dates, ...dates },
        datesBefore: { ...before.datesBefore, ...datesBefore },
        subjects: { ...before.subjects, ...subjects },
      });
    }
  }
  return facts;
}
