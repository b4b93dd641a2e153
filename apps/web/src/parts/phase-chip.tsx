import type { ReactNode } from 'react';
import { Ordinals } from './ordinals';

const PHASES = 7;

interface PhaseChipProps {
  /** 1 to 7. */
  readonly n: number;
  /** Its name, and what the person should know of it: « Contrat, 6e mois sur 12 ». */
  readonly label: string;
}

/** Seven planks, the present one taller and in ink, and its name: never a colour per phase. */
export function PhaseChip({ n, label }: PhaseChipProps): ReactNode {
  return (
    <span className="phase">
      <span className="planks" aria-hidden="true">
        {Array.from({ length: PHASES }, (_, index) => (
          <i key={index} data-state={index + 1 < n ? 'done' : index + 1 === n ? 'now' : 'empty'} />
        ))}
      </span>
      <span>
        <span className="sr">Étape </span>
        {n} · <Ordinals>{label}</Ordinals>
      </span>
    </span>
  );
}
