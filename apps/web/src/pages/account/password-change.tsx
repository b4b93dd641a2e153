import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useEffect } from 'react';
import { useChangePassword } from '../../data/account';
import { fieldErrors } from '../../data/field-errors';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';

/** Another password, with the one before; the other sessions end. */
export function PasswordChange(): ReactNode {
  const form = useForm({
    initialValues: { current: '', next: '' },
    validate: {
      current: (value) => (value ? null : 'Écrivez votre mot de passe actuel.'),
      next: (value) => (value.length < 12 ? 'Douze caractères au moins.' : null),
    },
  });
  const change = useChangePassword(() => {
    form.reset();
    notifications.show({ message: 'Votre mot de passe est changé. Vos autres sessions ont pris fin.' });
  });
  const { setErrors } = form;
  useEffect(() => setErrors(fieldErrors(change.error)), [change.error, setErrors]);
  return (
    <Sheet title="Mot de passe" padded>
      <form
        className="form-stack"
        noValidate
        onSubmit={form.onSubmit((given) => {
          if (!change.isPending) change.mutate(given);
        })}
      >
        <div className="field-pair">
          <PasswordInput
            label="Mot de passe actuel"
            autoComplete="current-password"
            {...form.getInputProps('current')}
          />
          <PasswordInput
            label="Nouveau mot de passe"
            autoComplete="new-password"
            {...form.getInputProps('next')}
          />
        </div>
        <p className="row-facts">
          Douze caractères au moins. Une phrase convient très bien. Vos autres sessions prennent fin.
        </p>
        <ProblemNote error={change.error} />
        <div className="form-acts">
          <Button type="submit" aria-busy={change.isPending}>
            Changer mon mot de passe
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
