import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fieldErrors } from '../../data/field-errors';
import { askSignInLink } from '../../data/sign-in';
import { ProblemNote } from '../../parts/problem-note';

/** Asks for a link. Never says whether the address is known. */
export function LinkRequest(): ReactNode {
  const form = useForm({ initialValues: { email: '' } });
  const { mutate, isPending, isSuccess, variables, error } = useMutation({
    mutationFn: askSignInLink,
    onError: (problem) => form.setErrors(fieldErrors(problem)),
  });
  if (isSuccess)
    return (
      <p role="status">
        Si {variables} est connue ici, un lien vient d’y être envoyé. Il vaut quinze minutes et sert une fois.
      </p>
    );
  return (
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
        <Button type="submit" aria-busy={isPending}>
          Recevoir un lien
        </Button>
      </div>
    </form>
  );
}
