import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { fieldErrors } from '../../data/field-errors';
import { type Act, type ActField, type ActInput, type Journey, useMakeAct } from '../../data/journey';
import { canPick } from '../../data/pickers';
import { ProblemNote } from '../../parts/problem-note';
import { ActFieldInput, type FieldValue } from './act-field-input';

interface ActDialogProps {
  readonly journey: Journey;
  readonly act: Act;
  readonly onClose: () => void;
}

const usable = (field: ActField): boolean => field.type !== 'id' || canPick(field.name);

/** What was typed, as the API takes it; what was left empty is left out. */
function inputOf(fields: readonly ActField[], values: Readonly<Record<string, FieldValue>>): ActInput {
  const given: Record<string, string | number | boolean> = {};
  for (const { name, type } of fields) {
    const value = values[name];
    if (value === null || value === undefined || value === '') continue;
    if (type === 'boolean') given[name] = value === 'true';
    else if (type === 'number') given[name] = Number(value);
    else given[name] = value;
  }
  return given;
}

/** One act: what will follow, the fields it asks for, one button. A second press sends the same intention, not another. */
export function ActDialog({ journey, act, onClose }: ActDialogProps): ReactNode {
  const fields = act.fields.filter(usable);
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
      { act: act.act, input: inputOf(fields, values), version: journey.version, key },
      {
        onSuccess: () => {
          notifications.show({ message: `C’est enregistré\u00A0: ${act.label}.` });
          onClose();
        },
        onError: (problem) =>
          form.setErrors(
            Object.fromEntries(
              Object.entries(fieldErrors(problem)).map(([name, said]) => [name.replace(/^input\./, ''), said]),
            ),
          ),
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={act.label}>
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
    </Modal>
  );
}
