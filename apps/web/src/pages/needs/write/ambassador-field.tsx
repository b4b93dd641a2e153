import { Radio } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useAmbassadors } from '../../../data/ambassadors';
import { ShortText } from './short-text';
import type { StepProps } from './step-props';

interface AmbassadorFieldProps extends StepProps {
  readonly companyId: string | null;
}

const NOBODY = 'nobody';
const NEW_NAME = 'new';

/** Who could speak of the trade to people who have never seen it: somebody known of the company, or a new name. */
export function AmbassadorField({ words, errors, onWrite, companyId }: AmbassadorFieldProps): ReactNode {
  const known = useAmbassadors(companyId ?? undefined, companyId !== null).data ?? [];
  const [naming, setNaming] = useState(words.ambassadorName !== null);
  const { ambassadorId, ambassadorName } = words;
  const name = (
    <ShortText
      label={known.length > 0 ? 'Son prénom et son nom' : 'Qui pourrait parler du métier (facultatif)'}
      description="Une personne qui aime ce travail et le raconte bien. Le groupement l’appellera."
      maxLength={120}
      value={ambassadorName}
      onWrite={(typed) => onWrite({ ambassadorId: null, ambassadorName: typed })}
      error={errors['ambassadorName'] ?? errors['ambassadorId']}
    />
  );
  if (known.length === 0) return name;
  return (
    <>
      <Radio.Group
        label="Qui pourrait parler du métier (facultatif)"
        description="À des personnes qui n’ont jamais vu un atelier."
        value={ambassadorId ?? (naming || ambassadorName ? NEW_NAME : NOBODY)}
        onChange={(chosen) => {
          setNaming(chosen === NEW_NAME);
          const one = known.some(({ id }) => id === chosen);
          onWrite({
            ambassadorId: one ? chosen : null,
            ...(chosen === NEW_NAME ? {} : { ambassadorName: null }),
          });
        }}
      >
        <div className="boxes">
          {known.map(({ id, fullName, trade }) => (
            <Radio key={id} value={id} label={`${fullName}, ${trade}`} />
          ))}
          <Radio value={NEW_NAME} label="Quelqu’un d’autre" />
          <Radio value={NOBODY} label="Je ne sais pas encore" />
        </div>
      </Radio.Group>
      {!ambassadorId && (naming || ambassadorName) && name}
    </>
  );
}
