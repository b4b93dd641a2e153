import type { Schemas } from '@passerelle/api-client';
import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { fieldErrors } from '../../data/field-errors';
import { ProblemNote } from '../../parts/problem-note';

type Details = Schemas['AmbassadorDetailsDto'];

interface AmbassadorFormProps {
  readonly busy: boolean;
  readonly error: unknown;
  readonly onKeep: (details: Details) => void;
  readonly onCancel: () => void;
}

/** Who speaks of the trade, and in which words. */
export function AmbassadorForm(props: AmbassadorFormProps): ReactNode {
  const form = useForm<Details>({
    initialValues: { fullName: '', trade: '', yearsInTrade: 1, sentences: '', phone: null, email: null },
    validate: {
      fullName: (value) => (value.trim() ? null : 'Écrivez son prénom et son nom.'),
      trade: (value) => (value.trim() ? null : 'Écrivez son métier.'),
      sentences: (value) => (value.trim() ? null : 'Trois phrases suffisent.'),
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
        <TextInput label="Prénom et nom" {...form.getInputProps('fullName')} />
        <TextInput label="Métier" {...form.getInputProps('trade')} />
        <NumberInput
          label="Années dans le métier"
          min={0}
          max={60}
          allowDecimal={false}
          {...form.getInputProps('yearsInTrade')}
        />
        <TextInput
          label="Téléphone (facultatif)"
          type="tel"
          value={form.values.phone ?? ''}
          error={form.errors['phone']}
          onChange={(event) => form.setFieldValue('phone', event.currentTarget.value || null)}
        />
        <TextInput
          label="Adresse électronique (pour recevoir son lien)"
          type="email"
          value={form.values.email ?? ''}
          error={form.errors['email']}
          onChange={(event) => form.setFieldValue('email', event.currentTarget.value || null)}
        />
      </div>
      <Textarea label="Le métier en trois phrases" rows={3} {...form.getInputProps('sentences')} />
      <ProblemNote error={props.error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={props.busy}>
          Ajouter cette personne
        </Button>
        <Button onClick={props.onCancel}>Revenir</Button>
      </div>
    </form>
  );
}
