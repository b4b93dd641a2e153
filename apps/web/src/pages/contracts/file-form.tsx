import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import type { ContractGroupPart, ContractTerms, FileCompletion } from '../../data/contracts';
import { fieldErrors } from '../../data/field-errors';
import { useChoices } from '../../data/pickers';
import { ProblemNote } from '../../parts/problem-note';

interface FileFormProps {
  readonly terms: ContractTerms;
  readonly part: ContractGroupPart;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onKeep: (given: FileCompletion) => void;
  readonly onCancel: () => void;
}

interface Typed {
  readonly jobTitle: string;
  readonly qualificationAim: string;
  readonly weeklyHours: number | string;
  readonly trialEndsOn: string | null;
  readonly companyTutorName: string;
  readonly groupTutorId: string | null;
  readonly trainingProviderId: string | null;
}

/** What was left empty is left as it is: the file never loses what it holds. */
const given = (typed: Typed): FileCompletion => ({
  ...(typed.jobTitle.trim() && { jobTitle: typed.jobTitle.trim() }),
  ...(typed.qualificationAim.trim() && { qualificationAim: typed.qualificationAim.trim() }),
  ...(typed.weeklyHours !== '' && { weeklyHours: Number(typed.weeklyHours) }),
  ...(typed.trialEndsOn && { trialEndsOn: typed.trialEndsOn }),
  ...(typed.companyTutorName.trim() && { companyTutorName: typed.companyTutorName.trim() }),
  ...(typed.groupTutorId && { groupTutorId: typed.groupTutorId }),
  ...(typed.trainingProviderId && { trainingProviderId: typed.trainingProviderId }),
});

/** What can still be written in the file before it is signed. The days of the contract change from the journey only. */
export function FileForm({ terms, part, busy, error, onKeep, onCancel }: FileFormProps): ReactNode {
  const tutors = useChoices('new_referent', 'group');
  const providers = useChoices('training_provider', 'group');
  const form = useForm<Typed>({
    initialValues: {
      jobTitle: terms.jobTitle,
      qualificationAim: terms.qualificationAim,
      weeklyHours: Number(terms.weeklyHours),
      trialEndsOn: terms.trialEndsOn,
      companyTutorName: terms.companyTutorName ?? '',
      groupTutorId: part.groupTutorId,
      trainingProviderId: part.trainingProviderId,
    },
    validate: {
      jobTitle: (value) => (value.trim() ? null : 'Écrivez l’intitulé du poste.'),
      qualificationAim: (value) => (value.trim() ? null : 'Écrivez la qualification visée.'),
      weeklyHours: (value) => (Number(value) > 0 ? null : 'Écrivez le nombre d’heures par semaine.'),
    },
  });
  const { setErrors } = form;
  useEffect(() => setErrors(fieldErrors(error)), [error, setErrors]);
  return (
    <form
      className="form-stack contract-part"
      noValidate
      onSubmit={form.onSubmit((typed) => {
        if (!busy) onKeep(given(typed));
      })}
    >
      <div className="field-pair">
        <TextInput label="Poste" maxLength={200} {...form.getInputProps('jobTitle')} />
        <TextInput label="Qualification visée" maxLength={200} {...form.getInputProps('qualificationAim')} />
        <NumberInput
          label="Heures par semaine"
          min={1}
          max={48}
          decimalSeparator=","
          decimalScale={2}
          {...form.getInputProps('weeklyHours')}
        />
        <DateInput
          label="Fin de la période d’essai (facultatif)"
          valueFormat="D MMMM YYYY"
          placeholder="jour, mois, année"
          {...form.getInputProps('trialEndsOn')}
        />
        <TextInput
          label="Tuteur ou tutrice dans l’entreprise"
          description="Obligatoire pour signer (D6325-6)."
          maxLength={200}
          {...form.getInputProps('companyTutorName')}
        />
        <Select
          label="Tuteur ou tutrice du groupement (facultatif)"
          data={tutors.data ?? []}
          searchable
          {...form.getInputProps('groupTutorId')}
        />
        <Select
          label="Organisme de formation (facultatif)"
          data={providers.data ?? []}
          searchable
          {...form.getInputProps('trainingProviderId')}
        />
      </div>
      <ProblemNote error={error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={busy}>
          Enregistrer le dossier
        </Button>
        <Button onClick={onCancel}>Revenir</Button>
      </div>
    </form>
  );
}
