import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useNewSession } from '../../app/session/session-context';
import { fieldErrors } from '../../data/field-errors';
import { Problem } from '../../data/problem';
import { signInWithPassword } from '../../data/sign-in';
import { ProblemNote } from '../../parts/problem-note';

/** Address and password; then, in the same place, the code of the second factor where the account has one. */
export function PasswordForm(): ReactNode {
  const newSession = useNewSession();
  const form = useForm({ initialValues: { email: '', password: '', code: '' } });
  const [codeAsked, setCodeAsked] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: signInWithPassword,
    onSuccess: newSession,
    onError: (problem) => {
      form.setErrors(fieldErrors(problem));
      if (asksForCode(problem)) setCodeAsked(true);
    },
  });
  return (
    <form
      className="form-stack"
      onSubmit={form.onSubmit(({ code, ...given }) => mutate(code ? { ...given, code } : given))}
    >
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
      {codeAsked && (
        <TextInput
          label="Code à six chiffres"
          description="Il est dans votre application d’authentification. Un code de secours convient aussi."
          inputMode="numeric"
          autoComplete="one-time-code"
          autoFocus
          required
          withAsterisk={false}
          {...form.getInputProps('code')}
        />
      )}
      <ProblemNote error={asksForCode(error) ? null : error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={isPending}>
          Se connecter
        </Button>
        <Link to="/mot-de-passe">Mot de passe perdu</Link>
      </div>
    </form>
  );
}

/** The password was right; the account has a second factor, which was not given yet. */
function asksForCode(error: unknown): boolean {
  return error instanceof Problem && error.code === 'second_factor_needed';
}
