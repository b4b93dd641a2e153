import type { ReactNode } from 'react';

interface StateStepsProps {
  readonly steps: readonly string[];
  /** Index of the present step. */
  readonly now: number;
}

/** Where a need stands on its way to a published offer, as a row of planks with words. */
export function StateSteps({ steps, now }: StateStepsProps): ReactNode {
  return (
    <ol className="offer-steps" aria-label="Où en est cette offre">
      {steps.map((step, index) => (
        <li
          key={step}
          data-state={index < now ? 'done' : index === now ? 'now' : 'to-come'}
          aria-current={index === now ? 'step' : undefined}
        >
          {step}
        </li>
      ))}
    </ol>
  );
}
