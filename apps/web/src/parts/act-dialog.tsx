import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { fieldErrors } from '../data/field-errors';
import { type FieldValue, inputOf, isUsable } from '../data/act-input';
import { type Act, type ActInput, type Journey, useMakeAct } from '../data/journey';
import { ProblemNote } from './problem-note';
import { ActFieldInput } from './act-field-input';
import { Dialog } from './dialog';

interface ActDialogProps {
  readonly journey: Pick<Journey, 'id' | 'version' | 'programmeId'>;
  readonly act: Act;
  /** What the page already knows: the event one stands in, the session one looks at. Not asked again. */
  readonly given?: ActInput;
  readonly onClose: () => void;
}

/** One act: what will follow, the fields it asks for, one button. A second press sends the same intention, not another. */
export function ActDialog({ journey, act, given = {}, onClose }: ActDialogProps): ReactNode {
  const fields = act.fields.filter((field) => isUsable(field) && !Object.hasOwn(given, field.name));
  const [key, setKey] = useState(() => crypto.randomUUID());
  const form = useForm<Record<string, FieldValue>>({
    initialValues: Object.fromEntries(fields.map(({ name }) => [name, ''])),
    // Other values are another intention.
    onValuesChange: () => setKey(crypto.randomUUID()),
  });
  const make = useMakeAct(journey.id);
  const submit = (values: Record<string, FieldValue>): void => {
    if (make.isPending) return;
    make.mutate(
      { act: act.act, input: { ...given, ...inputOf(fields, values) }, version: journey.version, key },
      {
        onSuccess: () => {
          notifications.show({ message: `C’est enregistré\u00A0: ${act.label}.` });
          onClose();
        },
        onError: (problem) =>
          form.setErrors(
            Object.fromEntries(
              Object.entries(fieldErrors(problem)).map(([name, said]) => [
                name.replace(/^input\./, ''),
                said,
              ]),
            ),
          ),
      },
    );
  };
  return (
    <Dialog onClose={onClose} title={act.label}>
      <form className="form-stack" noValidate onSubmit={form.onSubmit(submit)}>
        <p>{act.consequence}</p>
        {fields.map((field) => (
          <ActFieldInput
            key={field.name}
            field={field}
            programmeId={journey.programmeId}
            value={form.values[field.name] ?? ''}
            error={form.errors[field.name]}
            onChange={(value) => form.setFieldValue(field.name, value)}
          />
        ))}
        <ProblemNote error={make.error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={make.isPending}>
            {make.isPending ? 'Enregistrement en cours…' : act.label}
          </Button>
          <Button onClick={onClose}>Revenir</Button>
        </div>
      </form>
    </Dialog>
  );
}
