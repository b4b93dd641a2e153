import { canAnswer } from '../../data/act-input';
import type { Act, Journey } from '../../data/journey';

/** An act that some of the chosen people can have now. */
export interface ActForSeveral {
  readonly act: Act;
  readonly journeyIds: readonly string[];
  /** « 3 Orientation admise, 2 Rencontres faites ». */
  readonly states: string;
}

/** The acts open on the chosen journeys, the one open on most first, with the count per state that is shown before confirming. */
export function actsForSeveral(journeys: readonly Journey[]): ActForSeveral[] {
  const found = new Map<string, { act: Act; journeys: Journey[] }>();
  for (const journey of journeys)
    for (const act of journey.acts) {
      if (act.notYet !== null || !canAnswer(act)) continue;
      const entry = found.get(act.act) ?? { act, journeys: [] };
      entry.journeys.push(journey);
      found.set(act.act, entry);
    }
  return [...found.values()]
    .sort((one, other) => other.journeys.length - one.journeys.length)
    .map(({ act, journeys: open }) => ({
      act,
      journeyIds: open.map(({ id }) => id),
      states: countByState(open),
    }));
}

function countByState(journeys: readonly Journey[]): string {
  const counts = new Map<string, number>();
  for (const { stateLabel } of journeys) counts.set(stateLabel, (counts.get(stateLabel) ?? 0) + 1);
  return [...counts].map(([label, count]) => `${count} ${label}`).join(', ');
}
