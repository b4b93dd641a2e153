import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { fieldErrors } from '../../../data/field-errors';
import type { DraftKeeper } from './draft-keeper';
import type { DraftState } from './draft-state';
import { StepDay } from './step-day';
import { StepJob } from './step-job';
import { StepPeople } from './step-people';
import { type missingIn, type Step, stepBeside } from './steps';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface StepFormProps {
  readonly step: Exclude<Step, 'envoi'>;
  readonly draft: DraftState;
  readonly keeper: DraftKeeper;
  readonly missing: ReturnType<typeof missingIn>;
  readonly companies: readonly Named[] | null;
  readonly programmes: readonly Named[] | null;
  readonly goTo: (step: Step) => void;
}

/** One step: its fields, and « Continuer », which says beside each field what it still lacks. */
export function StepForm({ step, draft, keeper, missing, goTo, ...lists }: StepFormProps): ReactNode {
  const [asked, setAsked] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const lacking = missing.filter((one) => one.step === step);
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [asked]);
  const goOn = (): void => {
    if (lacking.length > 0) setAsked((times) => times + 1);
    else {
      void keeper.flush();
      goTo(stepBeside(step, 1));
    }
  };
  const props = {
    words: draft.words,
    errors: {
      ...fieldErrors(draft.error),
      ...(asked > 0 ? Object.fromEntries(lacking.map(({ field, words }) => [field, words])) : {}),
    },
    onWrite: (words: Partial<DraftState['words']>) => keeper.change(words),
  };
  return (
    <form
      ref={form}
      className="form-stack write-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      {step === '1' && (
        <StepJob
          {...props}
          companies={lists.companies}
          companyId={draft.companyId}
          onChooseCompany={(id) => keeper.chooseCompany(id)}
        />
      )}
      {step === '2' && <StepDay {...props} />}
      {step === '3' && <StepPeople {...props} companyId={draft.companyId} programmes={lists.programmes} />}
      <div className="form-acts write-acts">
        <Button type="submit" variant="filled">
          {step === '3' ? 'Relire et envoyer' : 'Continuer'}
        </Button>
        {step !== '1' && <Button onClick={() => goTo(stepBeside(step, -1))}>Revenir</Button>}
      </div>
    </form>
  );
}
