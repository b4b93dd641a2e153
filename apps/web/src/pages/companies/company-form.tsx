import { Button, NumberInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import type { CompanyDetails } from '../../data/companies';
import { fieldErrors } from '../../data/field-errors';
import { ProblemNote } from '../../parts/problem-note';

interface CompanyFormProps {
  readonly start?: CompanyDetails;
  readonly button: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onKeep: (details: CompanyDetails) => void;
  readonly onCancel?: () => void;
}

const EMPTY: CompanyDetails = {
  name: '',
  trade: '',
  city: '',
  address: null,
  siret: null,
  phone: null,
  email: null,
  headcount: null,
};
const OPTIONAL = [
  ['address', 'Adresse (facultatif)'],
  ['phone', 'Téléphone (facultatif)'],
  ['email', 'Adresse e-mail (facultatif)'],
  ['siret', 'SIRET (facultatif)'],
] as const;

/** What the group knows of a company. */
export function CompanyForm(props: CompanyFormProps): ReactNode {
  const form = useForm<CompanyDetails>({
    initialValues: props.start ?? EMPTY,
    validate: {
      name: (value) => (value.trim() ? null : 'Écrivez le nom de l’entreprise.'),
      trade: (value) => (value.trim() ? null : 'Dites en quelques mots ce qu’elle fait.'),
      city: (value) => (value.trim() ? null : 'Écrivez la commune.'),
    },
  });
  const { setErrors } = form;
  useEffect(() => setErrors(fieldErrors(props.error)), [props.error, setErrors]);
  return (
    <form
      className="form-stack"
      noValidate
      onSubmit={form.onSubmit((details) => {
        if (!props.busy) props.onKeep(details);
      })}
    >
      <div className="field-pair">
        <TextInput label="Nom" {...form.getInputProps('name')} />
        <TextInput
          label="Métier"
          description="Ce qu’elle fabrique ou fait."
          {...form.getInputProps('trade')}
        />
        <TextInput label="Commune" {...form.getInputProps('city')} />
        {OPTIONAL.map(([name, label]) => (
          <TextInput
            key={name}
            label={label}
            value={form.values[name] ?? ''}
            error={form.errors[name]}
            onChange={(event) => form.setFieldValue(name, event.currentTarget.value || null)}
          />
        ))}
        <NumberInput
          label="Effectif (facultatif)"
          min={0}
          allowDecimal={false}
          value={form.values.headcount ?? ''}
          error={form.errors['headcount']}
          onChange={(value) => form.setFieldValue('headcount', typeof value === 'number' ? value : null)}
        />
      </div>
      <ProblemNote error={props.error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={props.busy}>
          {props.button}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>Revenir</Button>}
      </div>
    </form>
  );
}
