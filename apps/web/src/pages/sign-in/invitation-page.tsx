import './sign-in.css';
import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useNewSession } from '../../app/session/session-context';
import { fieldErrors } from '../../data/field-errors';
import { acceptInvitation, type InvitationView, useInvitation } from '../../data/sign-in';
import { Answer } from '../../parts/answer';
import { PageTitle } from '../../parts/page-title';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { roleTitle } from '../../words/roles';

/** Arrival by the link of an invitation: who invites, in which role, and the password to choose where the role has one. */
export function Component(): ReactNode {
  const token = useLocation().hash.slice(1);
  const invitation = useInvitation(token);
  return (
    <>
      <PageTitle title="Votre invitation" crumbs={[{ label: 'Connexion', to: '/connexion' }]} />
      <div className="sign-in-one">
        {token ? (
          <Answer of={invitation} what="votre invitation" rows={2}>
            {(view) => <Accept token={token} invitation={view} />}
          </Answer>
        ) : (
          <Sheet title="Lien incomplet" padded>
            <p>Il manque la fin du lien. Ouvrez-le depuis votre message, en entier.</p>
          </Sheet>
        )}
      </div>
    </>
  );
}

function Accept({
  token,
  invitation,
}: {
  readonly token: string;
  readonly invitation: InvitationView;
}): ReactNode {
  const go = useNavigate();
  const newSession = useNewSession();
  const form = useForm({
    initialValues: { password: '' },
    validate: {
      password: (value) =>
        invitation.needsPassword && value.length < 12 ? 'Douze caractères au moins.' : null,
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: acceptInvitation,
    onSuccess: (session) => {
      newSession(session);
      void go('/', { replace: true });
    },
    onError: (problem) => form.setErrors(fieldErrors(problem)),
  });
  return (
    <Sheet title={`Bienvenue, ${invitation.fullName}`} padded>
      <form
        className="form-stack"
        noValidate
        onSubmit={form.onSubmit(({ password }) => {
          if (!isPending) mutate({ token, ...(invitation.needsPassword && { password }) });
        })}
      >
        <p>
          {invitation.organisation} vous ouvre un accès{'\u00A0'}:{' '}
          {invitation.roles.map(roleTitle).join(', ')}.
        </p>
        {invitation.needsPassword && (
          <>
            <p>
              Choisissez un mot de passe. Ensuite, vous enregistrez votre téléphone comme second facteur
              {'\u00A0'}: votre rôle lit des informations sur des personnes.
            </p>
            <input type="hidden" autoComplete="username" value={invitation.email ?? ''} readOnly />
            <PasswordInput
              label="Mot de passe"
              description="Douze caractères au moins. Une phrase convient très bien."
              autoComplete="new-password"
              required
              withAsterisk={false}
              {...form.getInputProps('password')}
            />
          </>
        )}
        <ProblemNote error={error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={isPending}>
            {invitation.needsPassword ? 'Choisir ce mot de passe et continuer' : 'Entrer dans Passerelle'}
          </Button>
          <Link to="/connexion">J’ai déjà un compte</Link>
        </div>
      </form>
    </Sheet>
  );
}
