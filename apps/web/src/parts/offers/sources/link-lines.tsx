import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Stretch } from '../finding-segments';
import type { SourcedSentence } from './offer-blocks';

interface LinkLinesProps {
  readonly sentences: readonly SourcedSentence[];
  /** The passages of the need that the offer does not say. */
  readonly removed: readonly Stretch[];
  readonly lit: number | null;
}

interface Line {
  readonly index: number;
  readonly how: SourcedSentence['how'];
  readonly from: number;
  readonly to: number;
}

interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly cuts: readonly number[];
}

const NOTHING: Drawing = { width: 0, height: 0, lines: [], cuts: [] };

/** Half of a line of text, and how near two marks may stand. Pixels. */
const HALF_LINE = 13;
const APART = 12;

/** The middle of a line of something, from the top of the drawing. Pixels. */
const middleOf = (box: DOMRect | undefined, top: number): number | null =>
  box ? Math.round(box.top - top + Math.min(box.height / 2, HALF_LINE)) : null;

function measure(
  gutter: HTMLElement,
  { sentences, removed }: Pick<LinkLinesProps, 'sentences' | 'removed'>,
): Drawing {
  const around = gutter.parentElement;
  const { top, width, height } = gutter.getBoundingClientRect();
  const boxesOf = (selector: string): DOMRect[] => [
    ...(around?.querySelector(selector)?.getClientRects() ?? []),
  ];
  const segments = [...(around?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
  // A source may begin with the name of a fact, which stands beside its words: the first words shown of it are looked for.
  const boxesIn = ({ start, end }: Stretch): DOMRect[] => [
    ...(segments
      .find(({ dataset }) => start <= Number(dataset['at']) && Number(dataset['at']) < end)
      ?.getClientRects() ?? []),
  ];
  const lines = sentences.flatMap(({ how, sources }, index) => {
    const to = middleOf(boxesOf(`[data-sentence="${String(index)}"] summary`)[0], top);
    const places = sources.map(({ start, end, question }) =>
      start === null || end === null
        ? boxesOf(`[data-question="${CSS.escape(question ?? '')}"]`)[0]
        : boxesIn({ start, end })[0],
    );
    const starts = new Set(places.map((box) => middleOf(box, top)));
    return [...starts].flatMap((from) => (from === null || to === null ? [] : [{ index, how, from, to }]));
  });
  const cuts = removed.flatMap((stretch) => {
    const y = middleOf(boxesIn(stretch).at(-1), top);
    if (y === null) return [];
    return lines.some(({ from }) => Math.abs(from - y) < APART) ? [y + APART] : [y];
  });
  return { width, height, lines, cuts };
}

/** The lines of mock 4, drawn in the gutter between the need and the offer; a picture of what each sentence says when it is unfolded. */
export function LinkLines({ sentences, removed, lit }: LinkLinesProps): ReactNode {
  const [drawing, setDrawing] = useState(NOTHING);
  const gutter = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = gutter.current;
    if (!element) return;
    const draw = (): void => setDrawing(measure(element, { sentences, removed }));
    const watch = new ResizeObserver(draw);
    for (const text of element.parentElement?.children ?? []) watch.observe(text);
    return () => watch.disconnect();
  }, [sentences, removed]);
  const { width, height, lines, cuts } = drawing;
  return (
    <div className="link-lines" aria-hidden="true" ref={gutter}>
      <svg width={width} height={height}>
        {lines.map(({ index, how, from, to }, key) => (
          <g key={key} data-how={how} data-lit={lit === null ? undefined : lit === index}>
            <path d={`M4 ${from} C ${width / 2} ${from} ${width / 2} ${to} ${width - 4} ${to}`} />
            <circle cx={4} cy={from} r={4} />
            <circle cx={width - 4} cy={to} r={4} />
          </g>
        ))}
        {cuts.map((y) => (
          <g key={`cut${String(y)}`} data-how="removed">
            <path d={`M0 ${y} H 26 M 32 ${y - 5} l 10 10 m 0 -10 l -10 10`} />
          </g>
        ))}
      </svg>
    </div>
  );
}
