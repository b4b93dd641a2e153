import { Button, Radio, Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useEffect } from 'react';
import { fieldErrors } from '../../data/field-errors';
import { type PartnerKind, useKnownOrganisations, useMakePartnership } from '../../data/group';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { parisTime } from '../../words/civil-date';
import { NATURES, natureOf, PARTNER_KINDS } from '../../words/partners';

const TYPING = 250;
/** Stands for an organisation that nobody has entered yet. */
const NEW = 'new';

/** A partnership to make: looks the organisation up first, since groups share them, and enters it when nobody knows it. */
export function NewPartnership({ onDone }: { readonly onDone: () => void }): ReactNode {
  const make = useMakePartnership(() => {
    notifications.show({ message: 'Le partenariat est enregistré.' });
    onDone();
  });
  const form = useForm({
    initialValues: {
      kind: 'prescriber' as PartnerKind,
      name: '',
      chosen: '',
      nature: null as string | null,
      city: '',
      since: parisTime(new Date()).day,
    },
    validate: {
      name: (value) => (value.trim().length >= 2 ? null : 'Écrivez le nom, ou le début du nom.'),
      chosen: (value) => (value ? null : 'Choisissez dans la liste, ou dites qu’elle n’y est pas.'),
      nature: (value, { chosen }) => (chosen !== NEW || value ? null : 'Dites ce qu’elle est.'),
      city: (value, { chosen, kind }) =>
        chosen !== NEW || kind === 'funder' || value.trim() ? null : 'Écrivez la commune.',
      since: (value) => (value ? null : 'Choisissez un jour.'),
    },
  });
  const { setErrors } = form;
  useEffect(() => setErrors(refused(make.error)), [make.error, setErrors]);
  const { kind, name, chosen } = form.values;
  const [searched] = useDebouncedValue(name.trim(), TYPING);
  const known = useKnownOrganisations(kind, searched);
  return (
    <Sheet title="Ajouter un partenaire" padded>
      <form
        className="form-stack"
        noValidate
        onSubmit={form.onSubmit(({ nature, city, since }) => {
          if (make.isPending || !since) return;
          const organisation = {
            nature: nature ?? '',
            name: name.trim(),
            ...(city.trim() && { city: city.trim() }),
          };
          make.mutate({ kind, since, ...(chosen === NEW ? { organisation } : { organisationId: chosen }) });
        })}
      >
        <Radio.Group
          label="Ce qu’est ce partenaire"
          {...form.getInputProps('kind')}
          onChange={(next) => form.setValues({ kind: next as PartnerKind, chosen: '', nature: null })}
        >
          <div className="radio-stack">
            {PARTNER_KINDS.map(({ kind: value, one }) => (
              <Radio key={value} value={value} label={one} />
            ))}
          </div>
        </Radio.Group>
        <TextInput
          label="Nom ou commune"
          {...form.getInputProps('name')}
          onChange={(event) => form.setValues({ name: event.currentTarget.value, chosen: '' })}
        />
        {searched.length >= 2 && known.data && (
          <Radio.Group label={'Est-ce l’une de celles-ci\u202F?'} {...form.getInputProps('chosen')}>
            <div className="radio-stack partner-found">
              {known.data.map((one) => (
                <Radio
                  key={one.organisationId}
                  value={one.organisationId}
                  label={[one.name, natureOf(kind, one.nature), one.city].filter(Boolean).join(', ')}
                />
              ))}
              <Radio value={NEW} label={`Aucune : entrer « ${searched} »`} />
            </div>
          </Radio.Group>
        )}
        <div className="field-pair">
          {chosen === NEW && (
            <Select
              label="Ce qu’elle est"
              placeholder="Choisir dans la liste"
              data={Object.entries(NATURES[kind]).map(([value, label]) => ({ value, label }))}
              {...form.getInputProps('nature')}
            />
          )}
          {chosen === NEW && kind !== 'funder' && (
            <TextInput label="Commune" {...form.getInputProps('city')} />
          )}
          <DateInput
            label="Partenaire depuis"
            valueFormat="D MMMM YYYY"
            placeholder="jour, mois, année"
            {...form.getInputProps('since')}
          />
        </div>
        <ProblemNote error={make.error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={make.isPending}>
            Enregistrer le partenariat
          </Button>
          <Button onClick={onDone}>Revenir</Button>
        </div>
      </form>
    </Sheet>
  );
}

/** The server speaks of `organisation.city`; the field here is `city`. */
function refused(error: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fieldErrors(error)).map(([field, words]) => [
      field === 'organisationId' ? 'chosen' : field.replace(/^organisation\./, ''),
      words,
    ]),
  );
}
