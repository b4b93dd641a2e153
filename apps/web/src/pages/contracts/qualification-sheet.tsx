import { Button, Radio } from '@mantine/core';
import { QUALIFICATION_RESULT_LABELS, QUALIFICATION_RESULTS } from '@passerelle/kernel';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { type ContractFile, type ContractTerms, useEnterQualificationResult } from '../../data/contracts';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';

interface QualificationSheetProps {
  readonly contract: ContractFile;
  readonly terms: ContractTerms;
}

/** What came of the qualification, once the contract is over. */
export function QualificationSheet({ contract, terms }: QualificationSheetProps): ReactNode {
  const known = QUALIFICATION_RESULTS.find((result) => result === terms.qualificationResult) ?? null;
  const [changing, setChanging] = useState(known === null);
  const [chosen, setChosen] = useState(known);
  const [missing, setMissing] = useState(false);
  const enter = useEnterQualificationResult(contract.id, () => setChanging(false));
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setMissing(!chosen);
    if (chosen && !enter.isPending) enter.mutate({ result: chosen, version: contract.version });
  };
  return (
    <Sheet title="Résultat de la qualification" aside={terms.qualificationAim} padded>
      {!changing && known && (
        <div className="form-acts">
          <p>{QUALIFICATION_RESULT_LABELS[known]}.</p>
          <Button size="sm" onClick={() => setChanging(true)}>
            Corriger
          </Button>
        </div>
      )}
      {changing && (
        <form className="form-stack" noValidate onSubmit={submit}>
          <Radio.Group
            label="La qualification est"
            value={chosen}
            error={missing && !chosen ? 'Choisissez un résultat.' : undefined}
            onChange={(value) => setChosen(QUALIFICATION_RESULTS.find((result) => result === value) ?? null)}
          >
            <div className="radio-stack">
              {QUALIFICATION_RESULTS.map((result) => (
                <Radio key={result} value={result} label={QUALIFICATION_RESULT_LABELS[result]} />
              ))}
            </div>
          </Radio.Group>
          <ProblemNote error={enter.error} />
          <div className="form-acts">
            <Button type="submit" variant="filled" aria-busy={enter.isPending}>
              Enregistrer le résultat
            </Button>
          </div>
        </form>
      )}
    </Sheet>
  );
}
