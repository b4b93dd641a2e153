import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { fieldErrors } from '../data/field-errors';
import { useFinishTask } from '../data/tasks';
import { ProblemNote } from './problem-note';
import { Dialog } from './dialog';

interface FinishTaskProps {
  readonly taskId: string;
  /** The task in words, verb first. */
  readonly sentence: string;
  readonly onClose: () => void;
}

/** Asks what was done or said, and ends the task. The same sending again has no second effect. */
export function FinishTask({ taskId, sentence, onClose }: FinishTaskProps): ReactNode {
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm({ initialValues: { note: '' } });
  const finish = useFinishTask();
  const send = ({ note }: { note: string }): void =>
    finish.mutate(
      { id: taskId, note, key },
      { onSuccess: onClose, onError: (problem) => form.setErrors(fieldErrors(problem)) },
    );
  return (
    <Dialog onClose={onClose} title={sentence}>
      <form className="form-stack" onSubmit={form.onSubmit(send)}>
        <Textarea
          label="Ce qui a été fait ou dit"
          description="En une phrase. Elle reste dans le dossier."
          rows={3}
          required
          withAsterisk={false}
          data-autofocus
          {...form.getInputProps('note')}
        />
        <ProblemNote error={finish.error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={finish.isPending}>
            C’est fait
          </Button>
          <Button onClick={onClose}>Revenir</Button>
        </div>
      </form>
    </Dialog>
  );
}
