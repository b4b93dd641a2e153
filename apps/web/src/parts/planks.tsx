import type { ReactNode } from 'react';

type PlankState = 'on' | 'hot' | 'empty';

interface PlanksProps {
  /** Filled planks. */
  readonly filled: number;
  /** All planks, filled or not. */
  readonly total: number;
  /** What they count, in words: « 22 sur 24 places confirmées ». The same words stand beside them on the page. */
  readonly label: string;
  /** Late: brick instead of green. */
  readonly late?: boolean;
}

/** Above this many, planks get thin, then very thin, so that a row keeps its width. */
const SIZES = [
  { upTo: 9, name: '' },
  { upTo: 20, name: 'planks-s' },
  { upTo: Infinity, name: 'planks-xs' },
];

/** A count as small planks, filled or hollow. Over sixty it would no longer be readable: say it in figures only. */
export function Planks({ filled, total, label, late = false }: PlanksProps): ReactNode {
  const size = SIZES.find((entry) => total <= entry.upTo)?.name ?? '';
  const state = (index: number): PlankState => (index < filled ? (late ? 'hot' : 'on') : 'empty');
  return (
    <span className={`planks ${size}`.trimEnd()} role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => (
        <i key={index} data-state={state(index)} />
      ))}
    </span>
  );
}
