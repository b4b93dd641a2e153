import { Button, Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useEffect } from 'react';
import { fieldErrors } from '../../data/field-errors';
import { type Group, useChangeGroup } from '../../data/group';
import { ProblemNote } from '../../parts/problem-note';
import { phoneWords } from '../../words/numbers';

interface GroupIdentityProps {
  readonly group: Group;
  /** Without it the identity is only read. */
  readonly writes: boolean;
}

/** Name, establishment number, town, telephone, label. */
export function GroupIdentity({ group, writes }: GroupIdentityProps): ReactNode {
  return writes ? <IdentityForm group={group} /> : <IdentityFacts group={group} />;
}

function IdentityFacts({ group }: { readonly group: Group }): ReactNode {
  const facts = [
    ['Nom', group.name],
    ['Nom court', group.shortName],
    ['SIRET', group.siret ?? 'à compléter par la direction'],
    ['Commune du siège', group.city],
    ['Téléphone', group.phone ? phoneWords(group.phone) : 'à compléter par la direction'],
    ['Label GEIQ', group.labelled ? 'oui, l’aide de l’État est ouverte' : 'non, pas d’aide de l’État'],
  ] as const;
  return (
    <dl className="fact-list">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const LABEL_RULE =
  'Le label GEIQ ouvre l’aide de l’État. Sans lui, les diagnostics d’éligibilité ne calculent aucun montant.';

function IdentityForm({ group }: { readonly group: Group }): ReactNode {
  const change = useChangeGroup(() => notifications.show({ message: 'C’est enregistré.' }));
  const form = useForm({
    initialValues: {
      name: group.name,
      shortName: group.shortName,
      siret: group.siret ?? '',
      city: group.city,
      phone: group.phone ? phoneWords(group.phone) : '',
      labelled: group.labelled,
    },
    validate: {
      name: (value) => (value.trim() ? null : 'Écrivez le nom du groupement.'),
      shortName: (value) => (value.trim() ? null : 'Écrivez un nom court, pour l’en-tête des pages.'),
      city: (value) => (value.trim() ? null : 'Écrivez la commune du siège.'),
    },
  });
  const { setErrors } = form;
  useEffect(() => setErrors(fieldErrors(change.error)), [change.error, setErrors]);
  return (
    <form
      className="form-stack"
      noValidate
      onSubmit={form.onSubmit(({ siret, phone, ...given }) => {
        if (change.isPending) return;
        const digits = siret.replace(/\s/g, '');
        const kept = { ...given, siret: digits || null, phone: phone.trim() || null };
        change.mutate({ change: kept, version: group.version });
      })}
    >
      <div className="field-pair">
        <TextInput label="Nom" {...form.getInputProps('name')} />
        <TextInput label="Nom court" {...form.getInputProps('shortName')} />
        <TextInput
          label="SIRET (facultatif)"
          placeholder="14 chiffres"
          inputMode="numeric"
          {...form.getInputProps('siret')}
        />
        <TextInput label="Commune du siège" {...form.getInputProps('city')} />
        <TextInput label="Téléphone (facultatif)" type="tel" {...form.getInputProps('phone')} />
      </div>
      <div>
        <Checkbox
          label="Le groupement a le label GEIQ"
          {...form.getInputProps('labelled', { type: 'checkbox' })}
        />
        <p className="row-facts">{LABEL_RULE}</p>
      </div>
      <ProblemNote error={change.error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={change.isPending}>
          Enregistrer
        </Button>
      </div>
    </form>
  );
}
