import type { ReactNode } from 'react';
import { Cords, type Pen, Threads } from './cord-drawing';
import { BADGE_RADIUS } from './geometry/large-labels';
import { LARGE, type LargeLayout, largeLayout } from './geometry/large-layout';
import type { TresseData } from './tresse-data';

interface TresseLargeProps {
  readonly data: TresseData;
  /** Width in pixels, 600 or more: the drawing is laid out for it, its text is never shrunk. */
  readonly width: number;
  /** The whole braid in one sentence or two, for those who do not see it. */
  readonly name: string;
  readonly fresh?: ReadonlySet<string>;
}

/** The braid of one journey, time from left to right. */
export function TresseLarge({ data, width, name, fresh }: TresseLargeProps): ReactNode {
  const layout = largeLayout(data, width);
  const { start, end } = { start: LARGE.margin, end: width - LARGE.margin };
  const pen: Pen = { frame: layout.frame, thick: LARGE.thick, origin: start };
  const band = (along: number): string =>
    layout.axis.stretches.findIndex((stretch) => along < stretch.x1) % 2 === 0 ? 'band' : 'sheet';
  return (
    <svg
      className="tresse tresse-large"
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      role="img"
      aria-label={name}
    >
      <Ground layout={layout} />
      <Deck layout={layout} />
      <path className="today-line" d={`M${layout.today} ${LARGE.top}V${LARGE.rail + 7}`} />
      <Threads pen={pen} from={start} to={end} />
      <Cords pen={pen} cords={layout.cords} cuts={layout.cuts} fresh={fresh} groundAt={band} />
      <Words layout={layout} data={data} />
      <rect
        className="today-flag"
        x={layout.flag.from}
        y={1}
        width={layout.flag.to - layout.flag.from}
        height={26}
        rx={4}
      />
      <text className="today-word" x={(layout.flag.from + layout.flag.to) / 2} y={19}>
        Aujourd’hui
      </text>
    </svg>
  );
}

function Ground({ layout }: { readonly layout: LargeLayout }): ReactNode {
  return (
    <>
      {layout.axis.stretches.map((stretch, index) => (
        <g key={stretch.from}>
          {index % 2 === 0 && (
            <rect
              className="phase-band"
              x={stretch.x0}
              y={LARGE.top}
              width={stretch.x1 - stretch.x0}
              height={LARGE.deck.y - LARGE.top - 8}
            />
          )}
          <path className="phase-rule" d={`M${stretch.x0} ${LARGE.top}V${LARGE.rail + 7}`} />
        </g>
      ))}
      {layout.months.map((month) => (
        <g key={month.x}>
          <path className="month-tick" d={`M${month.x} ${LARGE.top - 6}v6`} />
          <text className="month-word" x={month.x + 3} y={LARGE.months}>
            {month.text}
          </text>
        </g>
      ))}
    </>
  );
}

function Deck({ layout }: { readonly layout: LargeLayout }): ReactNode {
  const { y, height } = LARGE.deck;
  return (
    <>
      <path className="rail" d={`M${LARGE.margin} ${LARGE.rail}H${layout.width - LARGE.margin}`} />
      {layout.planks.map((plank) => (
        <rect
          key={plank.x0}
          className="plank"
          data-state={plank.state}
          x={plank.x0 + (plank.state === 'open' ? 1.6 : 1)}
          y={plank.state === 'open' ? y + 0.6 : y}
          width={Math.max(1, plank.x1 - plank.x0 - (plank.state === 'open' ? 3.2 : 2))}
          height={plank.state === 'open' ? height - 1.2 : height}
          rx={2}
        />
      ))}
      {layout.holes.map((hole) => (
        <g key={hole.x0}>
          <path className="hole" d={`M${hole.x0 + 2} ${y + 10}v-9H${hole.x1 - 2}v9`} />
          <text className="hole-word" x={hole.textX} y={y - 7}>
            {hole.text}
          </text>
        </g>
      ))}
    </>
  );
}

function Words({ layout, data }: { readonly layout: LargeLayout; readonly data: TresseData }): ReactNode {
  const middle = (LARGE.phases.y + layout.height) / 2 + 5;
  return (
    <>
      {layout.labels.map(({ id, box }) => {
        const action = data.actions.find((candidate) => candidate.id === id);
        return (
          <text key={id} className="cord-word" data-kind={action?.kind} x={box.x0} y={box.y0 + 12}>
            {box.text}
          </text>
        );
      })}
      {layout.badges.map((badge) => (
        <g key={badge.text} className="badge" data-planned={badge.knot.planned || undefined}>
          <rect
            x={badge.x - badge.halfWidth}
            y={badge.y - BADGE_RADIUS}
            width={2 * badge.halfWidth}
            height={2 * BADGE_RADIUS}
            rx={BADGE_RADIUS}
          />
          <text x={badge.x} y={badge.y + 5}>
            {badge.text}
          </text>
        </g>
      ))}
      {layout.phases.map((phase) => (
        <g key={phase.x0} className="phase-mark" data-state={phase.state}>
          {phase.state === 'present' && (
            <rect
              x={phase.x0}
              y={LARGE.phases.y}
              width={phase.x1 - phase.x0}
              height={layout.height - LARGE.phases.y}
              rx={4}
            />
          )}
          {phase.lines.map((line, index) => (
            <text
              key={line}
              x={phase.x0 + (phase.state === 'present' ? 9 : 3)}
              y={middle + (index - (phase.lines.length - 1) / 2) * LARGE.phases.line}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </>
  );
}
