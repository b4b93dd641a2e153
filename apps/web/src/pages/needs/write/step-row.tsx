import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Step, STEP_NAMES, STEPS } from './steps';

interface StepRowProps {
  readonly now: Step;
  readonly pathOf: (step: Step) => string;
}

/** Where one is among the steps, one plank each; every step can be gone to. */
export function StepRow({ now, pathOf }: StepRowProps): ReactNode {
  return (
    <nav aria-label="Étapes du besoin">
      <ol className="step-row">
        {STEPS.map((step, index) => (
          <li key={step} data-state={index < STEPS.indexOf(now) ? 'done' : step === now ? 'now' : 'to-come'}>
            <Link to={pathOf(step)} aria-current={step === now ? 'step' : undefined}>
              {index < 3 && <span className="step-number">{index + 1}</span>}
              {STEP_NAMES[step]}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
