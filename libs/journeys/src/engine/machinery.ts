import type { Tx } from '@passerelle/platform';
import { validate, type Guards } from '@passerelle/workflow';
import type { FactTopic, JourneyFacts } from '../domain/facts';
import type { JourneyGuard } from '../guards/journey-guard';
import type { Definitions } from './definitions';
import type { Change, FactReader } from './move';
import { topicsOfAct, type TopicMap } from './topics';

/** The parts a definition names, by name. */
export interface Parts {
  readonly guards: Readonly<Record<string, JourneyGuard>>;
  readonly changes: Readonly<Record<string, Change>>;
  readonly facts: Readonly<Record<FactTopic, FactReader>>;
  readonly dateTopics: Readonly<Record<string, FactTopic>>;
  readonly subjectTopics: Readonly<Record<string, FactTopic>>;
  readonly effects: readonly string[];
  readonly inputs: readonly string[];
  /** Inputs that are free words: kept beside the chain, erasable. */
  readonly wordInputs: ReadonlySet<string>;
  /** Called in the act's own transaction, once the new state is written. */
  readonly onMoved: (
    tx: Tx,
    moved: readonly { journeyId: string; act: string; version: number }[],
  ) => Promise<void>;
}

/** Definitions and their parts, checked to fit together: nothing runs with a name that means nothing. */
export class Machinery {
  readonly guards: Guards<JourneyFacts>;
  /** Names of the timers that a hold pauses, over all definitions. */
  readonly pausableTimers: ReadonlySet<string>;
  private readonly topicMap: TopicMap;
  private readonly topicsCache = new Map<string, ReadonlySet<FactTopic>>();

  constructor(
    readonly definitions: Definitions,
    readonly parts: Parts,
  ) {
    const problems = definitions.all().flatMap((definition) =>
      validate(definition, {
        guards: Object.keys(parts.guards),
        changes: Object.keys(parts.changes),
        effects: parts.effects,
        inputs: parts.inputs,
        dates: Object.keys(parts.dateTopics),
        subjects: Object.keys(parts.subjectTopics),
      }).map((text) => `${definition.id} version ${String(definition.version)}: ${text}`),
    );
    if (problems.length > 0) throw new Error(`The workflow cannot run:\n${problems.join('\n')}`);
    this.guards = Object.fromEntries(Object.entries(parts.guards).map(([name, guard]) => [name, guard.run]));
    this.pausableTimers = new Set(
      definitions
        .all()
        .flatMap((definition) => Object.entries(definition.timers))
        .filter(([, timer]) => timer.onHold === 'pauses')
        .map(([name]) => name),
    );
    this.topicMap = {
      ofGuard: (guard) => parts.guards[guard]?.needs ?? [],
      ofDate: parts.dateTopics,
      ofSubject: parts.subjectTopics,
    };
  }

  /** Topics to read before an act of a journey. */
  topicsOf(definitionId: string, version: number, act: string): ReadonlySet<FactTopic> {
    const key = `${definitionId}@${String(version)}/${act}`;
    let topics = this.topicsCache.get(key);
    if (!topics) {
      topics = topicsOfAct(this.definitions.get(definitionId, version), act, this.topicMap);
      this.topicsCache.set(key, topics);
    }
    return topics;
  }
}
