import { addDays, type CalendarDate, dayNumber, dayOf } from '../../../words/civil-date';
import type { TresseAction, TresseData, TresseLink, TressePhase } from '../tresse-data';
import { type Hole, holesOf } from './deck';
import { isPlanned, numberedLinks } from './knots';

/** One fact of the journey, in the order of time: what a phone shows on one row beside the strands. */
export type PhoneRow =
  | { readonly kind: 'phase'; readonly key: string; readonly at: CalendarDate; readonly phase: TressePhase }
  | { readonly kind: 'hole'; readonly key: string; readonly at: CalendarDate; readonly hole: Hole }
  | {
      readonly kind: 'action';
      readonly key: string;
      readonly at: CalendarDate;
      readonly action: TresseAction;
    }
  | {
      readonly kind: 'knot';
      readonly key: string;
      readonly at: CalendarDate;
      readonly number: number;
      readonly planned: boolean;
      readonly link: TresseLink;
    }
  | { readonly kind: 'today'; readonly key: string; readonly at: CalendarDate };

/** On one day: the phase opens, then what began, what it made possible, and the present last. */
const RANK = { phase: 0, hole: 1, action: 2, knot: 3, today: 4 } as const;

/** All rows of a journey from its beginning, everything done before today and everything planned after. */
export function phoneRows(data: TresseData): PhoneRow[] {
  const rows: PhoneRow[] = [
    ...data.phases.map((phase): PhoneRow => ({
      kind: 'phase',
      key: `phase ${phase.n}`,
      at: phase.from,
      phase,
    })),
    ...holesOf(data).map((hole): PhoneRow => ({
      kind: 'hole',
      key: `hole ${hole.from}`,
      at: dayOf(hole.from),
      hole,
    })),
    ...data.actions.map((action): PhoneRow => ({ kind: 'action', key: action.id, at: action.from, action })),
    ...numberedLinks(data).map(({ number, link }): PhoneRow => ({
      kind: 'knot',
      key: link.id,
      at: link.at,
      number,
      planned: isPlanned(link, data),
      link,
    })),
    { kind: 'today', key: 'today', at: data.today },
  ];
  const side = (row: PhoneRow): number => {
    if (row.kind === 'today') return 1;
    if (row.kind === 'knot') return row.planned ? 2 : 0;
    if (row.kind === 'action' && row.action.state === 'planned') return 2;
    return dayNumber(row.at) > dayNumber(data.today) ? 2 : 0;
  };
  return rows.toSorted(
    (a, b) => side(a) - side(b) || dayNumber(a.at) - dayNumber(b.at) || RANK[a.kind] - RANK[b.kind],
  );
}

/** Last day of a hole. */
export function lastDayOf(hole: Hole): CalendarDate {
  return addDays(dayOf(hole.to), -1);
}
