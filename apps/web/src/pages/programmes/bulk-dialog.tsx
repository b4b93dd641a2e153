import { Button, Radio } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { type FieldValue, inputOf, isUsable } from '../../data/act-input';
import { useAskBulkAct } from '../../data/bulk-acts';
import { fieldErrors } from '../../data/field-errors';
import { usePeopleActs } from '../../data/people-acts';
import { ActFieldInput } from '../../parts/act-field-input';
import { Loading } from '../../parts/loading';
import { ProblemNote } from '../../parts/problem-note';
import { counted } from '../../words/numbers';
import { actsForSeveral } from './acts-for-several';
import { BulkProgress } from './bulk-progress';
import { Dialog } from '../../parts/dialog';

interface BulkDialogProps {
  readonly ids: readonly string[];
  readonly programmeId: string;
  readonly onClose: () => void;
}

/** One act for several people: which acts are possible and for how many in each state, then its fields, then its progress. */
export function BulkDialog({ ids, programmeId, onClose }: BulkDialogProps): ReactNode {
  const { acts: people, pending, failed } = usePeopleActs(ids, true);
  const acts = actsForSeveral([...people.values()]);
  const [name, setName] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const renew = (): void => setKey(crypto.randomUUID());
  const form = useForm<Record<string, FieldValue>>({ initialValues: {}, onValuesChange: renew });
  const ask = useAskBulkAct();
  const act = acts.find((each) => each.act.act === name);
  const fields = act?.act.fields.filter(isUsable) ?? [];
  const submit = (values: Record<string, FieldValue>): void => {
    if (!act || ask.isPending) return;
    ask.mutate(
      { act: name, journeyIds: act.journeyIds, input: inputOf(fields, values), key },
      {
        onError: (problem) =>
          form.setErrors(
            Object.fromEntries(
              Object.entries(fieldErrors(problem)).map(([at, said]) => [at.replace(/^input\./, ''), said]),
            ),
          ),
      },
    );
  };
  return (
    <Dialog onClose={onClose} title={`Faire avancer ${counted(ids.length, 'personne')}`} size="lg">
      {ask.data ? (
        <BulkProgress bulkId={ask.data.bulkId} people={people} onClose={onClose} />
      ) : failed ? (
        <p role="alert">Les actions ne sont pas arrivées. Fermez, puis réessayez.</p>
      ) : pending ? (
        <Loading what="ce qui est possible" />
      ) : (
        <form className="form-stack" noValidate onSubmit={form.onSubmit(submit)}>
          {acts.length === 0 && <p>Aucune action n’est possible pour ces personnes en ce moment.</p>}
          {acts.length > 0 && (
            <Radio.Group
              label="Action"
              value={name}
              onChange={(value) => {
                setName(value);
                renew();
              }}
            >
              <div className="radio-stack">
                {acts.map((each) => (
                  <Radio
                    key={each.act.act}
                    value={each.act.act}
                    label={each.act.label}
                    description={`${each.journeyIds.length} sur ${ids.length}\u00A0: ${each.states}.`}
                  />
                ))}
              </div>
            </Radio.Group>
          )}
          {act && <p>{act.act.consequence}</p>}
          {fields.map((field) => (
            <ActFieldInput
              key={field.name}
              field={field}
              programmeId={programmeId}
              value={form.values[field.name] ?? ''}
              error={form.errors[field.name]}
              onChange={(value) => form.setFieldValue(field.name, value)}
            />
          ))}
          <ProblemNote error={ask.error} />
          <div className="form-acts">
            {act && (
              <Button type="submit" variant="filled" aria-busy={ask.isPending}>
                {act.act.label} pour {counted(act.journeyIds.length, 'personne')}
              </Button>
            )}
            <Button onClick={onClose}>Revenir</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
