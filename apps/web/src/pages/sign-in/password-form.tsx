import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useNewSession } from '../../app/session/session-context';
import { fieldErrors } from '../../data/field-errors';
import { signInWithPassword } from '../../data/sign-in';
import { ProblemNote } from '../../parts/problem-note';

/** Address and password; the second factor is asked next. */
export function PasswordForm(): ReactNode {
  const newSession = useNewSession();
  const form = useForm({ initialValues: { email: '', password: '' } });
  const { mutate, isPending, error } = useMutation({
    mutationFn: signInWithPassword,
    onSuccess: newSession,
    onError: (problem) => form.setErrors(fieldErrors(problem)),
  });
  return (
    <form className="form-stack" onSubmit={form.onSubmit((given) => mutate(given))}>
      <TextInput
        label="Adresse e-mail"
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        {...form.getInputProps('email')}
      />
      <PasswordInput
        label="Mot de passe"
        autoComplete="current-password"
        required
        withAsterisk={false}
        {...form.getInputProps('password')}
      />
      <ProblemNote error={error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={isPending}>
          Se connecter
        </Button>
        <Link to="/mot-de-passe">Mot de passe perdu</Link>
      </div>
    </form>
  );
}
