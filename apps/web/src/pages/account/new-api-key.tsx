import { Button, Checkbox, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { type ReactNode, useEffect } from 'react';
import { type CreatedApiKey, useCreateApiKey, useKeyRights } from '../../data/account';
import { fieldErrors } from '../../data/field-errors';
import { Answer } from '../../parts/answer';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { addDays, parisTime } from '../../words/civil-date';

interface NewApiKeyProps {
  readonly onMade: (key: CreatedApiKey) => void;
  readonly onCancel: () => void;
}

const LONGEST_DAYS = 365;
const USUAL_DAYS = 90;

/** A key to make: its name, its last day, its rights among those of the active role. */
export function NewApiKey({ onMade, onCancel }: NewApiKeyProps): ReactNode {
  const rights = useKeyRights();
  const today = parisTime(new Date()).day;
  const create = useCreateApiKey();
  const form = useForm({
    initialValues: { label: '', expiresOn: addDays(today, USUAL_DAYS), scopes: [] as string[] },
    validate: {
      label: (value) => (value.trim() ? null : 'Donnez un nom à cette clé.'),
      scopes: (value) => (value.length > 0 ? null : 'Choisissez au moins un droit.'),
    },
  });
  const { setErrors } = form;
  useEffect(() => setErrors(fieldErrors(create.error)), [create.error, setErrors]);
  return (
    <Sheet title="Faire une clé" padded>
      <form
        className="form-stack"
        noValidate
        onSubmit={form.onSubmit((given) => {
          if (!create.isPending) create.mutate(given, { onSuccess: onMade });
        })}
      >
        <div className="field-pair">
          <TextInput
            label="Nom"
            description="À quoi elle sert : « Export vers le tableur »."
            maxLength={80}
            {...form.getInputProps('label')}
          />
          <DateInput
            label="Dernier jour"
            description="Un an au plus."
            valueFormat="D MMMM YYYY"
            minDate={today}
            maxDate={addDays(today, LONGEST_DAYS)}
            {...form.getInputProps('expiresOn')}
          />
        </div>
        <Checkbox.Group label="Droits" {...form.getInputProps('scopes')}>
          <Answer of={rights} what="vos droits">
            {(list) => (
              <div className="key-rights">
                {list.map(({ scope, object, action }) => (
                  <Checkbox key={scope} value={scope} label={`${object} : ${action}`} />
                ))}
              </div>
            )}
          </Answer>
        </Checkbox.Group>
        <ProblemNote error={create.error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={create.isPending}>
            Faire la clé
          </Button>
          <Button onClick={onCancel}>Revenir</Button>
        </div>
      </form>
    </Sheet>
  );
}
