import { Select } from '@mantine/core';
import { NEED_TRAINING_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { AmbassadorField } from './ambassador-field';
import { Boxes } from './boxes';
import { ShortText } from './short-text';
import type { StepProps } from './step-props';

interface StepPeopleProps extends StepProps {
  readonly companyId: string | null;
  /** Programmes to choose from; none when there is nothing to choose. */
  readonly programmes: readonly { readonly id: string; readonly name: string }[] | null;
}

/** Third step: what can be learnt, who would teach it, who would speak of it. */
export function StepPeople({ words, errors, onWrite, companyId, programmes }: StepPeopleProps): ReactNode {
  return (
    <>
      <Boxes
        label="Ce que la personne peut apprendre chez vous"
        description="Le groupement complète avec une formation."
        choices={NEED_TRAINING_LABELS}
        ticked={words.trainingCodes}
        onTick={(trainingCodes) => onWrite({ trainingCodes })}
      />
      <ShortText
        label="Précisez (facultatif)"
        description="Par exemple, quel CACES ou quel diplôme."
        maxLength={1_000}
        value={words.training}
        onWrite={(training) => onWrite({ training })}
        error={errors['training']}
      />
      <ShortText
        label="Qui pourrait lui apprendre le métier (facultatif)"
        description="Une personne patiente qui tient ce poste. Ce sera sa tutrice ou son tuteur."
        maxLength={120}
        value={words.tutorName}
        onWrite={(tutorName) => onWrite({ tutorName })}
        error={errors['tutorName']}
      />
      <AmbassadorField words={words} errors={errors} onWrite={onWrite} companyId={companyId} />
      {programmes && (
        <Select
          label="Promotion"
          description="Le groupe de personnes qui pourra répondre."
          data={programmes.map(({ id, name }) => ({ value: id, label: name }))}
          value={words.programmeId}
          onChange={(programmeId) => onWrite({ programmeId })}
          error={errors['programmeId']}
        />
      )}
    </>
  );
}
