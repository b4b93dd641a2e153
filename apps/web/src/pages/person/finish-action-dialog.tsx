import { Radio, Textarea } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import type { ActionLine } from '../../data/candidate';
import { FileForm } from './file-form';

interface FinishActionDialogProps {
  readonly action: ActionLine;
  readonly candidateId: string;
  readonly onClose: () => void;
}

const PLACES = { yes: 'Oui', unsure: 'Elle hésite', no: 'Non' } as const;

/** Ends an action: done, or cut short with its reason. */
export function FinishActionDialog({ action, candidateId, onClose }: FinishActionDialogProps): ReactNode {
  const form = useForm({
    initialValues: {
      how: 'done' as 'done' | 'cut',
      endsOn: null as string | null,
      reason: '',
      inRightPlace: null as keyof typeof PLACES | null,
    },
  });
  const { how, endsOn, reason, inRightPlace } = form.values;
  return (
    <FileForm
      candidateId={candidateId}
      title={`Terminer : ${action.title}`}
      button="Enregistrer"
      change={
        !endsOn
          ? undefined
          : how === 'done'
            ? { kind: 'end', action, body: { endsOn, inRightPlace } }
            : { kind: 'interruption', action, body: { endsOn, reason } }
      }
      onErrors={form.setErrors}
      onClose={onClose}
    >
      <Radio.Group label="Comment" {...form.getInputProps('how')}>
        <div className="radio-stack">
          <Radio value="done" label="Menée à son terme" />
          <Radio value="cut" label="Interrompue" />
        </div>
      </Radio.Group>
      <DateInput
        label="Dernier jour"
        valueFormat="D MMMM YYYY"
        placeholder="jour, mois, année"
        required
        withAsterisk={false}
        popoverProps={{ withinPortal: false }}
        {...form.getInputProps('endsOn')}
      />
      {how === 'cut' && (
        <Textarea label="Pourquoi" rows={2} required withAsterisk={false} {...form.getInputProps('reason')} />
      )}
      {how === 'done' && action.kind === 'work_situation' && (
        <Radio.Group label="La personne s’est-elle sentie à sa place ? (facultatif)" {...form.getInputProps('inRightPlace')}>
          <div className="radio-stack">
            {Object.entries(PLACES).map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </div>
        </Radio.Group>
      )}
    </FileForm>
  );
}
