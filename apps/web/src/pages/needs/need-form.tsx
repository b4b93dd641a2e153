import { Button, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { fieldErrors } from '../../data/field-errors';
import type { NeedWords } from '../../data/needs';
import { useOpenProgrammes } from '../../data/open-programmes';
import { ProblemNote } from '../../parts/problem-note';

/** The words of a need as they are typed; the company only where somebody writes for one. */
export interface TypedNeed extends Required<NeedWords> {
  readonly memberCompanyId: string | null;
}

interface NeedFormProps {
  readonly start: TypedNeed;
  /** The companies to choose from; none when the company is known. */
  readonly companies?: readonly { readonly id: string; readonly name: string }[];
  readonly button: string;
  readonly busy: boolean;
  readonly error: unknown;
  /** The main button sends the need: nothing that the group needs may then be missing. */
  readonly sends?: boolean;
  readonly onKeep: (need: TypedNeed) => void;
  readonly second?: { readonly label: string; readonly onAct: (need: TypedNeed) => void };
}

const useNeedForm = (props: NeedFormProps): UseFormReturnType<TypedNeed> =>
  useForm<TypedNeed>({
    initialValues: props.start,
    validate: {
      memberCompanyId: (value) => (props.companies && !value ? 'Choisissez l’entreprise.' : null),
      title: (value) => (value.trim() ? null : 'Dites en quelques mots qui vous cherchez.'),
      body: (value) => (value.trim() ? null : 'Décrivez le travail avec vos mots.'),
      seats: (value) => (value >= 1 ? null : 'Au moins un poste.'),
    },
  });

/** A need: the fewest questions, in the company's own words. */
export function NeedForm(props: NeedFormProps): ReactNode {
  const form = useNeedForm(props);
  const programmes = useOpenProgrammes();
  const { setErrors, setFieldValue } = form;
  useEffect(() => setErrors(fieldErrors(props.error)), [props.error, setErrors]);
  const only = programmes.data?.length === 1 ? programmes.data[0]?.id : undefined;
  const chosen = form.values.programmeId;
  useEffect(() => {
    if (only && !chosen) setFieldValue('programmeId', only);
  }, [only, chosen, setFieldValue]);
  const keep = form.onSubmit((need) => {
    if (props.sends && !need.programmeId) form.setFieldError('programmeId', 'Choisissez la promotion.');
    else if (!props.busy) props.onKeep(need);
  });
  const second = props.second;
  return (
    <form className="form-stack need-form" onSubmit={keep} noValidate>
      {props.companies && (
        <Select
          label="Entreprise"
          data={props.companies.map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          {...form.getInputProps('memberCompanyId')}
        />
      )}
      <TextInput label="Qui cherchez-vous" {...form.getInputProps('title')} />
      <Textarea
        label="Le travail, avec vos mots"
        description="Ce que la personne fera, comme vous le diriez au téléphone. Vous pouvez le dicter."
        rows={6}
        {...form.getInputProps('body')}
      />
      <div className="field-pair">
        <NumberInput
          label="Nombre de postes"
          min={1}
          max={99}
          allowDecimal={false}
          {...form.getInputProps('seats')}
        />
        <DateInput
          label="À partir de quand (facultatif)"
          valueFormat="D MMMM YYYY"
          clearable
          {...form.getInputProps('startsOn')}
        />
      </div>
      <TextInput label="Lieu (facultatif)" {...optional(form, 'place')} />
      <TextInput label="Horaires (facultatif)" {...optional(form, 'hours')} />
      <TextInput label="Salaire (facultatif)" {...optional(form, 'pay')} />
      <TextInput
        label="Ce qui est dur dans ce poste (facultatif)"
        description="Froid, bruit, port de charges, horaires de nuit."
        {...optional(form, 'constraints')}
      />
      {(programmes.data?.length ?? 0) !== 1 && (
        <Select
          label="Promotion"
          description="Le groupe de personnes qui pourra répondre."
          data={(programmes.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          clearable
          {...form.getInputProps('programmeId')}
        />
      )}
      <ProblemNote error={props.error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={props.busy}>
          {props.button}
        </Button>
        {second && (
          <Button onClick={() => form.onSubmit((need) => second.onAct(need))()}>{second.label}</Button>
        )}
      </div>
    </form>
  );
}

/** A text that may stay empty: null for the service, '' for the field. */
function optional(
  form: UseFormReturnType<TypedNeed>,
  name: 'place' | 'hours' | 'pay' | 'constraints',
): { value: string; error: ReactNode; onChange: (event: { currentTarget: { value: string } }) => void } {
  return {
    value: form.values[name] ?? '',
    error: form.errors[name],
    onChange: (event) => form.setFieldValue(name, event.currentTarget.value || null),
  };
}
