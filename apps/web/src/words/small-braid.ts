import type { PersonRow } from '../data/people';
import type { TresseData } from '../parts/tresse/tresse-data';
import type { CalendarDate } from './civil-date';
import { isPhase, phaseName, phaseNumber } from './phases';

/** The small braid of a row of the list. Its phase is the only one known there: the drawing is as wide for everyone. */
export function smallBraid(person: PersonRow, today: CalendarDate): TresseData {
  const actions = person.braid.map((action, index) => ({
    id: String(index),
    kind: action.kind,
    label: '',
    from: action.from,
    to: action.to,
    state: action.state as TresseData['actions'][number]['state'],
  }));
  const idOf = (kind: string, at: CalendarDate): string =>
    actions.find((action) => action.kind === kind && action.from <= at && (action.to ?? today) >= at)?.id ??
    actions.find((action) => action.kind === kind)?.id ??
    '';
  const from = [...actions.map((action) => action.from), person.enteredAt.slice(0, 10)].sort()[0] ?? today;
  return {
    actions,
    links: person.knots.map((knot, index) => ({
      id: String(index),
      ...knot,
      fromId: idOf(knot.fromKind, knot.at),
      toId: idOf(knot.toKind, knot.at),
      sentence: '',
      effect: '',
      planned: knot.at > today,
    })),
    phases: isPhase(person.phase)
      ? [{ n: phaseNumber(person.phase), label: phaseName(person.phase), from, to: null }]
      : [],
    today,
  };
}
