import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { Icon, IconClipboardText, IconFileImport } from '../../../parts/icons';
import { PasteAdvert } from './paste-advert';
import type { StepProps } from './step-props';

interface StepJobProps extends StepProps {
  /** The companies that somebody may write for; none when the company is known. */
  readonly companies: readonly { readonly id: string; readonly name: string }[] | null;
  readonly companyId: string | null;
  readonly onChooseCompany: (id: string | null) => void;
}

/** First step: the trade in the company's words, how many, from when and where. */
export function StepJob({
  words,
  errors,
  onWrite,
  companies,
  companyId,
  onChooseCompany,
}: StepJobProps): ReactNode {
  const [pasting, setPasting] = useState(false);
  return (
    <>
      {companies && (
        <Select
          label="Entreprise"
          data={companies.map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          value={companyId}
          onChange={onChooseCompany}
          error={errors['memberCompanyId']}
        />
      )}
      <TextInput
        label="Qui cherchez-vous"
        description="Le métier, comme vous le dites dans l’atelier."
        autoComplete="off"
        maxLength={200}
        value={words.title}
        onChange={(event) => onWrite({ title: event.currentTarget.value })}
        error={errors['title']}
      />
      <div className="field-pair">
        <NumberInput
          label="Nombre de postes"
          inputMode="numeric"
          min={1}
          max={100}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          value={words.seats}
          onChange={(seats) => {
            if (typeof seats === 'number' && seats >= 1) onWrite({ seats });
          }}
          error={errors['seats']}
        />
        <DateInput
          label="À partir de quand (facultatif)"
          placeholder="jour, mois, année"
          valueFormat="D MMMM YYYY"
          clearable
          value={words.startsOn}
          onChange={(startsOn) => onWrite({ startsOn })}
          error={errors['startsOn']}
        />
      </div>
      <TextInput
        label="Lieu (facultatif)"
        autoComplete="off"
        maxLength={300}
        value={words.place ?? ''}
        onChange={(event) => onWrite({ place: event.currentTarget.value || null })}
        error={errors['place']}
      />
      <div className="other-starts">
        <p id="other-starts">Vous avez déjà une annonce{'\u202F'}?</p>
        <div className="form-acts" role="group" aria-labelledby="other-starts">
          <Button leftSection={<Icon of={IconClipboardText} />} onClick={() => setPasting(true)}>
            Coller une annonce
          </Button>
          <Button component={Link} to="/besoins/importer" leftSection={<Icon of={IconFileImport} />}>
            Importer un fichier
          </Button>
        </div>
      </div>
      {pasting && <PasteAdvert words={words} onWrite={onWrite} onClose={() => setPasting(false)} />}
    </>
  );
}
