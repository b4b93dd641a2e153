import { canAnswer } from '../../data/act-input';
import type { Act } from '../../data/journey';
import type { PersonActs } from '../../data/people-acts';

/** An act that some of the chosen people can have now. */
export interface ActForSeveral {
  readonly act: Act;
  readonly journeyIds: readonly string[];
  /** « 3 Orientation admise, 2 Rencontres faites ». */
  readonly states: string;
}

/** The acts open on the chosen people, the one open on most first, with the count per state that is shown before confirming. */
export function actsForSeveral(people: readonly PersonActs[]): ActForSeveral[] {
  const found = new Map<string, { act: Act; people: PersonActs[] }>();
  for (const person of people)
    for (const act of person.acts) {
      if (act.notYet !== null || !canAnswer(act)) continue;
      const entry = found.get(act.act) ?? { act, people: [] };
      entry.people.push(person);
      found.set(act.act, entry);
    }
  return [...found.values()]
    .sort((one, other) => other.people.length - one.people.length)
    .map(({ act, people: open }) => ({
      act,
      journeyIds: open.map(({ journeyId }) => journeyId),
      states: countByState(open),
    }));
}

function countByState(people: readonly PersonActs[]): string {
  const counts = new Map<string, number>();
  for (const { stateLabel } of people) counts.set(stateLabel, (counts.get(stateLabel) ?? 0) + 1);
  return [...counts].map(([label, count]) => `${count} ${label}`).join(', ');
}
