import { writtenDate } from '@passerelle/kernel';
import type { FactTopic, JourneyFacts } from '../domain/facts';

/** The facts of a topic that a guard declared. @throws when they were not read: the guard's `needs` is wrong */
export function known<T extends FactTopic>(facts: JourneyFacts, topic: T): NonNullable<JourneyFacts[T]> {
  const found = facts[topic];
  if (!found) throw new Error(`Facts not read: ${topic}`);
  return found;
}

/** A text an act gives under an input, without the spaces around it; '' when it gives none. */
export function textIn(input: Readonly<Record<string, unknown>>, name: string): string {
  const value = input[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** A stored day as a refusal says it, '' where there is none: '2026-11-22' becomes "22 novembre 2026". */
export function writtenDay(day: string | null): string {
  return day ? writtenDate(day.slice(0, 10)) : '';
}
