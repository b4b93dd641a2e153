import { BARRIER_LABELS, BARRIERS, type BarrierKind } from '@passerelle/kernel';
import { Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { FileForm } from './file-form';

interface NewBarrierDialogProps {
  readonly candidateId: string;
  readonly onClose: () => void;
}

/** Notes what stands in the way, and what the person aims at in their own words. */
export function NewBarrierDialog({ candidateId, onClose }: NewBarrierDialogProps): ReactNode {
  const form = useForm({ initialValues: { kind: null as BarrierKind | null, goal: '' } });
  const { kind, goal } = form.values;
  return (
    <FileForm
      candidateId={candidateId}
      title="Ajouter un objectif"
      button="Ajouter"
      change={kind ? { kind: 'barrier', body: { kind, goal } } : undefined}
      onErrors={form.setErrors}
      onClose={onClose}
    >
      <Select
        label="Sujet"
        data={BARRIERS.map((each) => ({ value: each, label: BARRIER_LABELS[each] }))}
        placeholder="Choisir"
        required
        withAsterisk={false}
        comboboxProps={{ withinPortal: false }}
        {...form.getInputProps('kind')}
      />
      <Textarea
        label="Objectif, avec les mots de la personne"
        description="« Je veux venir seule, sans demander à ma sœur. »"
        rows={2}
        required
        withAsterisk={false}
        {...form.getInputProps('goal')}
      />
    </FileForm>
  );
}
