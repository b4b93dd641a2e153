import { BARRIER_LABELS, GUIDANCE_ACTION_KIND_LABELS, GUIDANCE_ACTION_KINDS } from '@passerelle/kernel';
import { Radio, Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import type { BarrierLine } from '../../data/candidate';
import { FileForm } from './file-form';

interface NewActionDialogProps {
  readonly candidateId: string;
  readonly barriers: readonly BarrierLine[];
  readonly onClose: () => void;
}

/** Adds an action to the plan: which strand, what, who, from when to when. */
export function NewActionDialog({ candidateId, barriers, onClose }: NewActionDialogProps): ReactNode {
  const form = useForm({
    initialValues: {
      kind: 'advice' as (typeof GUIDANCE_ACTION_KINDS)[number],
      title: '',
      startsOn: null as string | null,
      endsOn: null as string | null,
      barrierId: null as string | null,
      carriedBy: '',
    },
  });
  const { startsOn, carriedBy, ...rest } = form.values;
  return (
    <FileForm
      candidateId={candidateId}
      title="Ajouter une action au plan"
      button="Ajouter"
      change={startsOn ? { kind: 'action', body: { ...rest, startsOn, carriedBy: carriedBy || null } } : undefined}
      onErrors={form.setErrors}
      onClose={onClose}
    >
      <Radio.Group label="Quelle aide" {...form.getInputProps('kind')}>
        <div className="radio-stack">
          {GUIDANCE_ACTION_KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={GUIDANCE_ACTION_KIND_LABELS[kind]} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        label="Action"
        description="Verbe d’abord : « Passer le permis à l’auto-école sociale »."
        required
        withAsterisk={false}
        {...form.getInputProps('title')}
      />
      <DateInput
        label="Début"
        valueFormat="D MMMM YYYY"
        placeholder="jour, mois, année"
        required
        withAsterisk={false}
        popoverProps={{ withinPortal: false }}
        {...form.getInputProps('startsOn')}
      />
      <DateInput
        label="Fin (facultatif)"
        valueFormat="D MMMM YYYY"
        placeholder="jour, mois, année"
        clearable
        popoverProps={{ withinPortal: false }}
        {...form.getInputProps('endsOn')}
      />
      <TextInput
        label="Qui s’en charge (facultatif)"
        description="Prénom, nom et structure."
        {...form.getInputProps('carriedBy')}
      />
      {barriers.length > 0 && (
        <Select
          label="Pour quel objectif (facultatif)"
          data={barriers.map(({ id, kind, goal }) => ({ value: id, label: `${BARRIER_LABELS[kind]} : ${goal}` }))}
          clearable
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps('barrierId')}
        />
      )}
    </FileForm>
  );
}
