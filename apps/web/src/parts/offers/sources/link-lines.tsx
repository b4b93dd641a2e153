import { type ReactNode, type RefObject, useLayoutEffect, useState } from 'react';
import type { SourcedSentence } from './offer-blocks';

interface LinkLinesProps {
  /** What holds both texts. */
  readonly around: RefObject<HTMLElement | null>;
  readonly sentences: readonly SourcedSentence[];
  /** Where the passages that the offer does not say begin in the need. */
  readonly removed: readonly number[];
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

/** The middle of the first line of something, from the top of the drawing. Pixels. */
const firstLine = (thing: Element, top: number): number => {
  const box = thing.getClientRects()[0] ?? thing.getBoundingClientRect();
  return Math.round(box.top - top + Math.min(box.height, 26) / 2);
};

function measure(
  around: HTMLElement,
  { sentences, removed }: Omit<LinkLinesProps, 'around' | 'lit'>,
): Drawing {
  const gutter = around.querySelector('.link-lines');
  if (!gutter) return NOTHING;
  const { top, width, height } = gutter.getBoundingClientRect();
  const placed = (selector: string): number | null => {
    const thing = around.querySelector(selector);
    return thing && firstLine(thing, top);
  };
  const lines = sentences.flatMap(({ how, sources }, index) => {
    const to = placed(`[data-sentence="${String(index)}"] summary`);
    const starts = new Set(
      sources.map(({ start, question }) =>
        start === null ? `[data-question="${CSS.escape(question ?? '')}"]` : `[data-at="${String(start)}"]`,
      ),
    );
    return [...starts].flatMap((selector) => {
      const from = placed(selector);
      return from === null || to === null ? [] : [{ index, how, from, to }];
    });
  });
  const cuts = removed.flatMap((start) => placed(`[data-at="${String(start)}"]`) ?? []);
  return { width, height, lines, cuts };
}

/** The lines of mock 4, drawn in the gutter between the need and the offer; a picture of what each sentence says when it is unfolded. */
export function LinkLines({ around, sentences, removed, lit }: LinkLinesProps): ReactNode {
  const [drawing, setDrawing] = useState(NOTHING);
  useLayoutEffect(() => {
    const element = around.current;
    if (!element) return;
    const draw = (): void => setDrawing(measure(element, { sentences, removed }));
    const watch = new ResizeObserver(draw);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  }, [around, sentences, removed]);
  const { width, height, lines, cuts } = drawing;
  return (
    <div className="link-lines" aria-hidden="true">
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
