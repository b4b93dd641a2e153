import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { addDays } from '../../words/civil-date';
import { dayMonth, dayRange } from '../../words/dates';
import { counted } from '../../words/numbers';
import { Ordinals } from '../ordinals';
import { Cords, type Pen, Threads } from './cord-drawing';
import { actionDaysInBrief, actionState, holeDays } from './describe';
import { PHONE, phoneLayout } from './geometry/phone-layout';
import { type PhoneRow, phoneRows } from './geometry/phone-rows';
import { strandOf } from './strands';
import type { TresseData, TressePhase } from './tresse-data';

interface TressePhoneProps {
  readonly data: TresseData;
  readonly name: string;
  readonly fresh?: ReadonlySet<string>;
}

/** The same braid turned for a narrow page: time runs down, one row of text per fact at the right. */
export function TressePhone({ data, name, fresh }: TressePhoneProps): ReactNode {
  const rows = useMemo(() => phoneRows(data), [data]);
  const list = useRef<HTMLOListElement>(null);
  const heights = useRowHeights(list, rows.length);
  const layout = phoneLayout(data, rows, heights);
  const pen: Pen = { frame: layout.frame, thick: PHONE.thick, origin: 0, vertical: true };
  return (
    <div className="tresse-phone">
      <svg
        className="tresse"
        width={PHONE.width}
        height={layout.height}
        viewBox={`0 0 ${PHONE.width} ${layout.height}`}
        role="img"
        aria-label={name}
      >
        {layout.deck.map((piece) => (
          <path key={piece.from} className="phone-deck" d={`M${PHONE.deck} ${piece.from}V${piece.to}`} />
        ))}
        <path className="phone-deck-ahead" d={`M${PHONE.deck} ${layout.today + 14}V${layout.height - 8}`} />
        {layout.holes.map((hole) => (
          <path key={hole.from} className="hole" d={`M${PHONE.deck - 3} ${hole.from}h7V${hole.to}h-7`} />
        ))}
        <path className="today-line" d={`M0 ${layout.today}H${PHONE.width}`} />
        <Threads pen={pen} from={6} to={layout.height - 8} />
        <Cords pen={pen} cords={layout.cords} cuts={layout.cuts} fresh={fresh} />
      </svg>
      <ol ref={list}>
        {rows.map((row) => (
          <li key={row.key} className="phone-row" data-row={row.kind}>
            <Row row={row} data={data} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Heights of the rows as laid out, so that the drawing follows text that wraps or is enlarged. */
function useRowHeights(
  list: { readonly current: HTMLOListElement | null },
  count: number,
): readonly number[] {
  const [heights, setHeights] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = (): void => {
      const next = [...element.children].map((row) => row.getBoundingClientRect().height);
      setHeights((now) =>
        now.length === next.length && now.every((value, index) => value === next[index]) ? now : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, count]);
  return heights;
}

function Row({ row, data }: { readonly row: PhoneRow; readonly data: TresseData }): ReactNode {
  switch (row.kind) {
    case 'phase':
      return (
        <p className="phone-phase">
          <b>
            {row.phase.n} {row.phase.label}
          </b>{' '}
          <span>
            <Ordinals>{phaseDays(row.phase, data)}</Ordinals>
          </span>
        </p>
      );
    case 'hole':
      return (
        <>
          <b className="phone-hole">{counted(row.hole.weeks, 'semaine')} sans personne</b>
          <span>
            <Ordinals>{holeDays(row.hole)}</Ordinals>
          </span>
        </>
      );
    case 'action':
      return (
        <>
          <b className="strand-word" data-kind={row.action.kind}>
            {row.action.label}
          </b>
          <span>
            {strandOf(row.action.kind).label} ·{' '}
            <Ordinals>{actionDaysInBrief(row.action, data.today)}</Ordinals>
            {row.action.state === 'interrupted' && <> · {actionState(row.action)}</>}
          </span>
        </>
      );
    case 'knot':
      return (
        <p className="phone-knot">
          <span className="knot-number" data-planned={row.planned || undefined}>
            <span className="sr">Nœud </span>
            {row.number}
          </span>
          <span>
            {row.link.sentence} <b>{row.link.effect}</b>
          </span>
        </p>
      );
    case 'today':
      return (
        <p className="phone-today">
          Aujourd’hui, <Ordinals>{dayMonth(row.at)}</Ordinals>
        </p>
      );
  }
}

/** « 8 au 21 juin », « depuis le 22 juin », « à partir du 22 juin 2027 ». */
function phaseDays(phase: TressePhase, data: TresseData): string {
  const year = (day: string): boolean => day.slice(0, 4) !== data.today.slice(0, 4);
  if (phase.from > data.today) return `à partir du ${dayMonth(phase.from, year(phase.from))}`;
  if (phase.to === null || addDays(phase.to, 1) > data.today)
    return `depuis le ${dayMonth(phase.from, year(phase.from))}`;
  return dayRange(phase.from, phase.to);
}
