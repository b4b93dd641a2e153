import { Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import type { ActionLine } from '../../data/candidate';
import { strandOf } from '../../parts/tresse/strands';
import { FileForm } from './file-form';

interface NewLinkDialogProps {
  readonly candidateId: string;
  readonly actions: readonly ActionLine[];
  readonly onClose: () => void;
}

/** Ties a knot: an action made another one possible. Entered by a person, never inferred. */
export function NewLinkDialog({ candidateId, actions, onClose }: NewLinkDialogProps): ReactNode {
  const form = useForm({
    initialValues: {
      fromActionId: null as string | null,
      toActionId: null as string | null,
      madeOn: null as string | null,
      cause: '',
      effect: '',
    },
  });
  const { fromActionId, toActionId, madeOn, cause, effect } = form.values;
  const data = actions.map(({ id, kind, title }) => ({ value: id, label: `${title} (${strandOf(kind).label})` }));
  const select = { data, placeholder: 'Choisir', required: true, withAsterisk: false, comboboxProps: { withinPortal: false } };
  return (
    <FileForm
      candidateId={candidateId}
      title="Nouer deux actions"
      button="Nouer"
      change={
        fromActionId && toActionId && madeOn
          ? { kind: 'link', body: { fromActionId, toActionId, madeOn, cause, effect } }
          : undefined
      }
      onErrors={form.setErrors}
      onClose={onClose}
    >
      <Select label="Cette action" {...select} {...form.getInputProps('fromActionId')} />
      <Select label="a rendu possible celle-ci" {...select} {...form.getInputProps('toActionId')} />
      <DateInput
        label="Quand"
        valueFormat="D MMMM YYYY"
        placeholder="jour, mois, année"
        required
        withAsterisk={false}
        popoverProps={{ withinPortal: false }}
        {...form.getInputProps('madeOn')}
      />
      <TextInput
        label="Ce qui s’est passé"
        description="« Le bilan mobilité trouve un covoiturage : »"
        required
        withAsterisk={false}
        {...form.getInputProps('cause')}
      />
      <TextInput
        label="Ce que cela a rendu possible"
        description="« l’immersion devient possible. »"
        required
        withAsterisk={false}
        {...form.getInputProps('effect')}
      />
    </FileForm>
  );
}
