import type { ReactNode } from 'react';
import { StrandName } from './cord-bit';
import { STRANDS } from './strands';

/** The three strands and the three ways a cord is drawn, in words. Stands once above a large braid. */
export function TresseLegend(): ReactNode {
  return (
    <div className="tresse-legend">
      {STRANDS.map((strand) => (
        <StrandName key={strand.kind} kind={strand.kind} />
      ))}
      <span>
        plein{'\u00A0'}: fait · creux{'\u00A0'}: prévu · pointillé{'\u00A0'}: personne n’agit
      </span>
    </div>
  );
}
