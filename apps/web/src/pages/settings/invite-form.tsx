import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { HumanRole } from '@passerelle/kernel';
import { type ReactNode, useEffect } from 'react';
import { useSession } from '../../app/session/session-context';
import { useInviteColleague } from '../../data/colleagues';
import { useCompanies } from '../../data/companies';
import { fieldErrors } from '../../data/field-errors';
import { type PartnerKind, usePartnerships } from '../../data/group';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { roleTitle } from '../../words/roles';

interface InviteFormProps {
  readonly start: { readonly fullName: string; readonly email: string };
  readonly grantable: readonly HumanRole[];
  readonly onDone: () => void;
}

/** Which list the organisation of a role is chosen from; the others belong to the group itself. */
const CHOSEN_FROM: Readonly<Partial<Record<HumanRole, 'company' | PartnerKind>>> = {
  employer: 'company',
  ambassador: 'company',
  tutor: 'company',
  advisor: 'prescriber',
  funder: 'funder',
  trainer: 'training_provider',
};

const LABELS = {
  company: 'Son entreprise',
  prescriber: 'Sa structure',
  funder: 'Son organisation',
  training_provider: 'Son organisme de formation',
} as const;

/** Opens a role to somebody, new here or not; the mail with the way in leaves at once. */
export function InviteForm({ start, grantable, onDone }: InviteFormProps): ReactNode {
  const invite = useInviteColleague(() => {
    notifications.show({ message: 'L’invitation est partie.' });
    onDone();
  });
  const form = useForm<{
    fullName: string;
    email: string;
    role: HumanRole | null;
    organisationId: string | null;
  }>({
    initialValues: { ...start, role: null, organisationId: null },
    validate: {
      fullName: (value) => (value.trim() ? null : 'Écrivez son prénom et son nom.'),
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : 'Écrivez une adresse e-mail complète.'),
      role: (value) => (value ? null : 'Choisissez un rôle.'),
    },
  });
  const { setErrors } = form;
  useEffect(() => setErrors(fieldErrors(invite.error)), [invite.error, setErrors]);
  const from = form.values.role ? CHOSEN_FROM[form.values.role] : undefined;
  const choices = useOrganisations(from);
  return (
    <Sheet title={start.email ? `Donner un autre rôle à ${start.fullName}` : 'Inviter une personne'} padded>
      <form
        className="form-stack"
        noValidate
        onSubmit={form.onSubmit(({ fullName, email, role, organisationId }) => {
          if (!role || invite.isPending) return;
          const tied = organisationId && choices ? { organisationId } : {};
          invite.mutate({ fullName: fullName.trim(), email: email.trim(), role, ...tied });
        })}
      >
        <div className="field-pair">
          <TextInput
            label="Prénom et nom"
            disabled={start.fullName !== ''}
            {...form.getInputProps('fullName')}
          />
          <TextInput
            label="Adresse e-mail"
            type="email"
            disabled={start.email !== ''}
            {...form.getInputProps('email')}
          />
          <Select
            label="Rôle"
            placeholder="Choisir un rôle"
            data={grantable.map((role) => ({ value: role, label: roleTitle(role) }))}
            {...form.getInputProps('role')}
            onChange={(role) => form.setValues({ role: role as HumanRole | null, organisationId: null })}
          />
          {from && choices && (
            <Select
              label={LABELS[from]}
              placeholder="Choisir dans la liste"
              searchable
              nothingFoundMessage="Rien de ce nom."
              data={choices}
              {...form.getInputProps('organisationId')}
            />
          )}
        </div>
        <ProblemNote error={invite.error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={invite.isPending}>
            Envoyer l’invitation
          </Button>
          <Button onClick={onDone}>Revenir</Button>
        </div>
      </form>
    </Sheet>
  );
}

/** The organisations to choose from, or null where there is nothing to choose: an employer invites into their own company. */
function useOrganisations(
  from: 'company' | PartnerKind | undefined,
): { value: string; label: string }[] | null {
  const { session } = useSession();
  const whole = session.permissions['people.manage'] === 'T';
  const companies = useCompanies({}, whole && from === 'company');
  const partnerships = usePartnerships(whole && from !== undefined && from !== 'company');
  if (!whole || !from) return null;
  if (from === 'company')
    return (companies.data?.pages ?? []).flatMap(({ items }) =>
      items.map(({ id, name }) => ({ value: id, label: name })),
    );
  return (partnerships.data ?? [])
    .filter(({ kind, until }) => kind === from && until === null)
    .map(({ organisationId, name, city }) => ({
      value: organisationId,
      label: city ? `${name}, ${city}` : name,
    }));
}
