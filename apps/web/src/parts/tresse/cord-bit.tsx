import type { ReactNode } from 'react';
import { Cords, type Pen } from './cord-drawing';
import type { Cord } from './geometry/cords';
import { laneOf, strandOf } from './strands';
import type { StrandKind } from './tresse-data';

const SIZE = { width: 30, height: 11, thick: 9 } as const;

interface CordBitProps {
  readonly kind: StrandKind;
  readonly planned?: boolean;
  /** Say the strand's name to those who do not see the cord. Leave off where the word stands beside it. */
  readonly named?: boolean;
}

/** A bit of cord before an action or a line of the journal. Never alone: its word is beside it, or in its name. */
export function CordBit({ kind, planned = false, named = false }: CordBitProps): ReactNode {
  const lane = laneOf(kind);
  const middle = SIZE.height / 2;
  const cord: Cord = {
    lane,
    tone: planned ? 'planned' : 'done',
    from: 5,
    to: SIZE.width - 5,
    startEnd: 'round',
    endEnd: 'round',
    actionIds: [],
  };
  const pen: Pen = {
    frame: { lanes: [middle, middle, middle], knots: [], reach: { near: 0, far: 0 } },
    thick: SIZE.thick,
    origin: 1,
  };
  const name = named
    ? ({ role: 'img', 'aria-label': strandOf(kind).label } as const)
    : ({ 'aria-hidden': true } as const);
  return (
    <svg
      className="tresse cord-bit"
      data-kind={kind}
      width={SIZE.width}
      height={SIZE.height}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      {...name}
    >
      <Cords pen={pen} cords={[cord]} cuts={[]} />
    </svg>
  );
}

/** A strand's name with its bit of cord, in the strand's text colour. */
export function StrandName({ kind }: { readonly kind: StrandKind }): ReactNode {
  return (
    <span className="strand-name" data-kind={kind}>
      <CordBit kind={kind} />
      {strandOf(kind).label}
    </span>
  );
}
