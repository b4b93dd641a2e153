import {
  MOVE_DEFINITION,
  type ActDefinition,
  type Vocabulary,
  type WorkflowDefinition,
} from '@passerelle/workflow';
import type { FactTopic } from '../domain/facts';

/** Where guards, dates and lists of subjects are read from. */
export interface TopicMap {
  readonly ofGuard: (guard: string) => readonly FactTopic[];
  readonly ofDate: Readonly<Record<string, FactTopic>>;
  readonly ofSubject: Readonly<Record<string, FactTopic>>;
}

/** Moving to another version of the definition may set the timers of whatever state the thing stands in. */
const MOVING: ActDefinition<Vocabulary> = { from: [], to: '$previous', by: [] };

/** The topics an act needs: those of its guards, and those of the dates and subjects of the timers it may set. */
export function topicsOfAct(definition: WorkflowDefinition, act: string, map: TopicMap): Set<FactTopic> {
  const topics = new Set<FactTopic>();
  const found = act === MOVE_DEFINITION ? MOVING : definition.acts[act];
  if (!found) return topics;
  for (const guard of found.guards ?? []) for (const topic of map.ofGuard(guard)) topics.add(topic);
  for (const timer of Object.values(definition.timers)) {
    const reset = found.reanchors?.includes(timer.anchor) ?? false;
    const entered = found.to === '$previous' || (found.to !== '$same' && timer.while.includes(found.to));
    if (!entered && !reset) continue;
    const date = map.ofDate[timer.anchor];
    if (date) topics.add(date);
    const subject = timer.subjects ? map.ofSubject[timer.subjects] : undefined;
    if (subject) topics.add(subject);
  }
  return topics;
}
