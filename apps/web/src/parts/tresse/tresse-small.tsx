import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Cords, type Pen, Threads } from './cord-drawing';
import { describeSmall } from './describe';
import { SMALL, smallLayout } from './geometry/small-layout';
import type { TresseData } from './tresse-data';

interface TresseSmallProps {
  readonly data: TresseData;
  readonly person: string;
  /** The person's page: a small braid always leads to the large one. */
  readonly to: string;
  /** 132 in a list, 124 in a card; under 100 use the phase chip instead. */
  readonly width?: number;
}

/** The braid of a list or of a card. The width stands for the seven phases, the same for everyone. */
export function TresseSmall({ data, person, to, width = 132 }: TresseSmallProps): ReactNode {
  const layout = smallLayout(data, width);
  const pen: Pen = { frame: layout.frame, thick: SMALL.thick, origin: SMALL.margin, bare: true };
  return (
    <Link className="tresse-small-link" to={to}>
      <svg
        className="tresse"
        width={width}
        height={SMALL.height}
        viewBox={`0 0 ${width} ${SMALL.height}`}
        role="img"
        aria-label={describeSmall(data, person)}
      >
        <Threads pen={pen} from={SMALL.margin} to={width - SMALL.margin} />
        <Cords pen={pen} cords={layout.cords} cuts={layout.cuts} />
        <path
          className="small-deck"
          d={layout.deck.map(({ from, to: end }) => `M${from} ${SMALL.deck}H${end}`).join('')}
        />
        {layout.holes.map((hole) => (
          <path
            key={hole.from}
            className="small-hole"
            d={`M${hole.from} ${SMALL.deck - 2.5}v2.5H${hole.to}v-2.5`}
          />
        ))}
        <path className="small-today" d={`M${layout.today} 0V${SMALL.height}`} />
      </svg>
    </Link>
  );
}
