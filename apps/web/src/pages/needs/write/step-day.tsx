import { NumberInput } from '@mantine/core';
import { NEED_CONSTRAINT_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { MOST_BODY } from './advert-words';
import { Boxes } from './boxes';
import { ShortText } from './short-text';
import { SpokenText } from './spoken-text';
import type { StepProps } from './step-props';

/** Second step: what a person does in a day, the hours, the pay, and what is really hard. */
export function StepDay({ words, errors, onWrite }: StepProps): ReactNode {
  return (
    <>
      <SpokenText
        label="Que fait la personne dans une journée"
        description="Comme vous le diriez au téléphone. Vos mots sont gardés tels quels."
        rows={5}
        maxLength={MOST_BODY}
        value={words.body}
        onWrite={(body) => onWrite({ body })}
        error={errors['body']}
      />
      <div className="field-pair">
        <ShortText
          label="Horaires (facultatif)"
          maxLength={300}
          value={words.hours}
          onWrite={(hours) => onWrite({ hours })}
          error={errors['hours']}
        />
        <ShortText
          label="Salaire (facultatif)"
          maxLength={300}
          value={words.pay}
          onWrite={(pay) => onWrite({ pay })}
          error={errors['pay']}
        />
      </div>
      <Boxes
        label="Ce qui est dur ou particulier"
        description="Dit dès maintenant, personne n’est surpris le premier jour."
        short
        choices={NEED_CONSTRAINT_LABELS}
        ticked={words.constraintCodes}
        onTick={(constraintCodes) =>
          onWrite({ constraintCodes, ...(constraintCodes.includes('loads') ? {} : { loadKg: null }) })
        }
      />
      {words.constraintCodes.includes('loads') && (
        <NumberInput
          className="short-field"
          label="Charges jusqu’à combien de kilos (facultatif)"
          inputMode="numeric"
          min={1}
          max={200}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          suffix={'\u00A0kg'}
          value={words.loadKg ?? ''}
          onChange={(kilos) => onWrite({ loadKg: typeof kilos === 'number' && kilos >= 1 ? kilos : null })}
          error={errors['loadKg']}
        />
      )}
      <ShortText
        label="Autre chose à savoir (facultatif)"
        maxLength={2_000}
        value={words.constraints}
        onWrite={(constraints) => onWrite({ constraints })}
        error={errors['constraints']}
      />
    </>
  );
}
