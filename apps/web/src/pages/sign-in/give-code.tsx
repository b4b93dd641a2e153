import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNewSession } from '../../app/session/session-context';
import { signOut } from '../../app/session/session';
import { fieldErrors } from '../../data/field-errors';
import { giveSecondFactor } from '../../data/sign-in';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { PasskeyButton } from './passkey-button';

/** Asks for the code of the application, or a recovery code. */
export function GiveCode(): ReactNode {
  const newSession = useNewSession();
  const form = useForm({ initialValues: { code: '' } });
  const { mutate, isPending, error } = useMutation({
    mutationFn: giveSecondFactor,
    onSuccess: newSession,
    onError: (problem) => form.setErrors(fieldErrors(problem)),
  });
  const { mutate: leave } = useMutation({ mutationFn: signOut, onSuccess: () => newSession(null) });
  return (
    <Sheet title="Votre code" padded>
      <form className="form-stack" onSubmit={form.onSubmit(({ code }) => mutate(code))}>
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
        <ProblemNote error={error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={isPending}>
            Continuer
          </Button>
          <Button onClick={() => leave()}>Revenir à la connexion</Button>
        </div>
        <p className="sign-in-for">
          Téléphone perdu{'\u00A0'}: donnez un code de secours. Si vous n’en avez plus, demandez à la
          direction de votre groupement de réinitialiser votre second facteur.
        </p>
        <PasskeyButton />
      </form>
    </Sheet>
  );
}
