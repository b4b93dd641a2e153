import type { ReactNode } from 'react';
import { type Cord, type Cut } from './geometry/cords';
import { crossingsOf, type Frame, lengthOf, type Point, strandBetween } from './geometry/curve';
import type { Knot } from './geometry/knots';
import { type Lane, LANES, STRANDS } from './strands';

/** What changes from one size of braid to another. */
export interface Pen {
  readonly frame: Frame;
  /** Thickness of a cord, in pixels. */
  readonly thick: number;
  /** Where the pattern of every cord starts counting, so that stretches of one strand agree. */
  readonly origin: number;
  readonly vertical?: boolean;
  /** Cords too thin for a pattern: planned ones become a thin line. */
  readonly bare?: boolean;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** An SVG path through points; time goes right, or down when vertical. */
export function pathOf(points: readonly Point[], vertical = false): string {
  return points
    .map(([along, across], index) => {
      const [x, y] = vertical ? [across, along] : [along, across];
      return `${index ? 'L' : 'M'}${round(x)} ${round(y)}`;
    })
    .join('');
}

const kindOf = (lane: Lane): string => STRANDS[lane].kind;

/** The dotted threads under the cords: where nobody acts, the strand is still there. */
export function Threads({
  pen,
  from,
  to,
}: {
  readonly pen: Pen;
  readonly from: number;
  readonly to: number;
}): ReactNode {
  return LANES.map((lane) => (
    <path
      key={lane}
      className="thread"
      data-bare={pen.bare}
      data-kind={kindOf(lane)}
      d={pathOf(strandBetween(pen.frame, lane, from, to), pen.vertical)}
    />
  ));
}

interface StretchProps {
  readonly pen: Pen;
  readonly lane: Lane;
  readonly tone: Cord['tone'];
  readonly from: number;
  readonly to: number;
  readonly ends?: readonly ('round' | 'flat')[];
}

/** One stretch of cord: full or hollow, its pattern in step with the whole strand. */
function Stretch({ pen, lane, tone, from, to, ends = ['flat', 'flat'] }: StretchProps): ReactNode {
  const { frame, thick, vertical } = pen;
  const points = strandBetween(frame, lane, from, to);
  const d = pathOf(points, vertical);
  const cap = ends.every((end) => end === 'round') ? 'round' : 'butt';
  const roundAt =
    cap === 'round' ? [] : [points[0], points.at(-1)].filter((_, index) => ends[index] === 'round');
  const dots = roundAt
    .map((point) => (point ? pathOf([point, [point[0] + 0.01, point[1]]], vertical) : ''))
    .join('');
  const line = (className: string, width: number): ReactNode => (
    <>
      <path className={className} d={d} strokeWidth={round(width)} strokeLinecap={cap} />
      {dots && <path className={className} d={dots} strokeWidth={round(width)} strokeLinecap="round" />}
    </>
  );
  if (pen.bare) return line('cord', tone === 'planned' ? thick * 0.4 : thick);
  return (
    <>
      {line('cord', thick)}
      {tone === 'planned' && line('cord-inside', thick - 3.6)}
      <Pattern
        pen={pen}
        lane={lane}
        tone={tone}
        d={d}
        start={lengthOf(strandBetween(frame, lane, pen.origin, from))}
      />
    </>
  );
}

interface PatternProps {
  readonly pen: Pen;
  readonly lane: Lane;
  readonly tone: Cord['tone'];
  readonly d: string;
  /** Length of the strand before this stretch. */
  readonly start: number;
}

function Pattern({ pen: { thick }, lane, tone, d, start }: PatternProps): ReactNode {
  const { pattern } = STRANDS[lane];
  if (pattern === 'plain') return null;
  const dots = pattern === 'dots';
  const period = dots ? thick : thick * 0.72;
  const width = dots ? thick * 0.32 : tone === 'planned' ? thick - 2 : thick - 3;
  return (
    <path
      className={`cord-${pattern}`}
      d={d}
      strokeWidth={round(width)}
      strokeDasharray={dots ? `0 ${round(period)}` : `1.8 ${round(period - 1.8)}`}
      strokeDashoffset={round((start - period / 2) % period)}
      strokeLinecap={dots ? 'round' : 'butt'}
    />
  );
}

interface CordsProps {
  readonly pen: Pen;
  readonly cords: readonly Cord[];
  readonly cuts: readonly Cut[];
  /** Actions that have just appeared: their cord is drawn out once. */
  readonly fresh?: ReadonlySet<string>;
  /** Ground behind a position: cords are cased in it where they pass over. */
  readonly groundAt?: (along: number) => string;
}

/** All cords of a braid, with their crossings over and under. */
export function Cords({ pen, cords, cuts, fresh, groundAt = () => 'sheet' }: CordsProps): ReactNode {
  return (
    <>
      {cords.map((cord) => (
        <g
          key={`${cord.lane} ${cord.tone} ${cord.from}`}
          data-kind={kindOf(cord.lane)}
          data-tone={cord.tone}
          data-fresh={cord.actionIds.some((id) => fresh?.has(id)) || undefined}
        >
          <Stretch
            pen={pen}
            lane={cord.lane}
            tone={cord.tone}
            from={cord.from}
            to={cord.to}
            ends={[cord.startEnd, cord.endEnd]}
          />
        </g>
      ))}
      {pen.frame.knots.map((knot) => (
        <Crossings
          key={knot.numbers.join()}
          pen={pen}
          knot={knot}
          cords={cords}
          ground={groundAt(knot.centre)}
        />
      ))}
      {cuts.map((cut) => {
        const lane = pen.frame.lanes[cut.lane];
        const slash: Point[] = [
          [cut.at - 4, lane + pen.thick * 0.8],
          [cut.at + 4, lane - pen.thick * 0.8],
        ];
        return (
          <path
            key={`${cut.lane} ${cut.at}`}
            className="cut"
            data-bare={pen.bare}
            d={pathOf(slash, pen.vertical)}
          />
        );
      })}
    </>
  );
}

interface CrossingsProps {
  readonly pen: Pen;
  readonly knot: Knot;
  readonly cords: readonly Cord[];
  readonly ground: string;
}

/** The two crossings of a knot: source over, then target over; between outer lanes, the middle cord passes in between. */
function Crossings({ pen, knot, cords, ground }: CrossingsProps): ReactNode {
  if (knot.source === knot.target) return null;
  const middle = Math.abs(knot.source - knot.target) > 1;
  const reach = Math.max(pen.thick * 0.95, 3);
  const casing = pen.thick + (pen.bare ? 2 : 5);
  return crossingsOf(pen.frame, knot).flatMap((at, index) => {
    const over: Lane[] = [...(middle ? [1 as const] : []), index === 0 ? knot.source : knot.target];
    return over.map((lane) => {
      const tone = toneAt(cords, lane, at);
      if (!tone) return null;
      return (
        <g key={`${at} ${lane}`} data-kind={kindOf(lane)} data-tone={tone}>
          <path
            className="casing"
            data-ground={ground}
            d={pathOf(strandBetween(pen.frame, lane, at - reach, at + reach), pen.vertical)}
            strokeWidth={casing}
          />
          <Stretch pen={pen} lane={lane} tone={tone} from={at - reach - 1} to={at + reach + 1} />
        </g>
      );
    });
  });
}

/** What the cord of a strand is at a position: full wins over hollow; undefined where there is only the thread. */
function toneAt(cords: readonly Cord[], lane: Lane, at: number): Cord['tone'] | undefined {
  const there = cords.filter((cord) => cord.lane === lane && cord.from <= at && cord.to >= at);
  return there.some((cord) => cord.tone === 'done') ? 'done' : there[0]?.tone;
}
