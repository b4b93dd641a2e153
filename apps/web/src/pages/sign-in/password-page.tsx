import './sign-in.css';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { fieldErrors } from '../../data/field-errors';
import { askNewPassword, chooseNewPassword } from '../../data/sign-in';
import { PageTitle } from '../../parts/page-title';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';

/** Lost password: asks for the link, or chooses the new one when the link is followed. */
export function Component(): ReactNode {
  const token = useLocation().hash.slice(1);
  return (
    <>
      <PageTitle title="Mot de passe perdu" crumbs={[{ label: 'Connexion', to: '/connexion' }]} />
      <div className="sign-in-one">{token ? <Choose token={token} /> : <Ask />}</div>
    </>
  );
}

function Ask(): ReactNode {
  const form = useForm({ initialValues: { email: '' } });
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: askNewPassword,
    onError: (problem) => form.setErrors(fieldErrors(problem)),
  });
  return (
    <Sheet title="Recevoir un lien" padded>
      {isSuccess ? (
        <p role="status">Si cette adresse est connue ici, un lien vient d’y être envoyé. Il vaut une heure.</p>
      ) : (
        <form className="form-stack" onSubmit={form.onSubmit(({ email }) => mutate(email))}>
          <TextInput
            label="Votre adresse e-mail"
            type="email"
            autoComplete="email"
            required
            withAsterisk={false}
            {...form.getInputProps('email')}
          />
          <ProblemNote error={error} />
          <div className="form-acts">
            <Button type="submit" variant="filled" aria-busy={isPending}>
              Recevoir un lien
            </Button>
          </div>
        </form>
      )}
    </Sheet>
  );
}

function Choose({ token }: { readonly token: string }): ReactNode {
  const form = useForm({ initialValues: { password: '' } });
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: (password: string) => chooseNewPassword(token, password),
    onError: (problem) => form.setErrors(fieldErrors(problem)),
  });
  return (
    <Sheet title="Choisir un nouveau mot de passe" padded>
      {isSuccess ? (
        <p role="status">
          Votre mot de passe est changé. <Link to="/connexion">Se connecter</Link>
        </p>
      ) : (
        <form className="form-stack" onSubmit={form.onSubmit(({ password }) => mutate(password))}>
          <PasswordInput
            label="Nouveau mot de passe"
            description="Douze caractères au moins. Une phrase convient très bien."
            autoComplete="new-password"
            required
            withAsterisk={false}
            {...form.getInputProps('password')}
          />
          <ProblemNote error={error} />
          <div className="form-acts">
            <Button type="submit" variant="filled" aria-busy={isPending}>
              Enregistrer
            </Button>
          </div>
        </form>
      )}
    </Sheet>
  );
}
