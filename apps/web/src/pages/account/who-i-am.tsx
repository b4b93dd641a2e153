import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useEffect } from 'react';
import { type Account, useChangeAccount } from '../../data/account';
import { fieldErrors } from '../../data/field-errors';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { phoneWords } from '../../words/numbers';

/** Name and telephone number; the address is the account's key and does not change here. */
export function WhoIAm({ account }: { readonly account: Account }): ReactNode {
  const change = useChangeAccount(() => notifications.show({ message: 'C’est enregistré.' }));
  const form = useForm({
    initialValues: { fullName: account.fullName, phone: account.phone ? phoneWords(account.phone) : '' },
    validate: { fullName: (value) => (value.trim() ? null : 'Écrivez votre prénom et votre nom.') },
  });
  const { setErrors } = form;
  useEffect(() => setErrors(fieldErrors(change.error)), [change.error, setErrors]);
  return (
    <Sheet title="Qui je suis" padded>
      <form
        className="form-stack"
        noValidate
        onSubmit={form.onSubmit(({ fullName, phone }) => {
          if (!change.isPending) change.mutate({ fullName, phone: phone.trim() || null });
        })}
      >
        <div className="field-pair">
          <TextInput label="Prénom et nom" autoComplete="name" {...form.getInputProps('fullName')} />
          <TextInput
            label="Téléphone (facultatif)"
            type="tel"
            autoComplete="tel"
            {...form.getInputProps('phone')}
          />
        </div>
        <dl className="fact-list">
          <div>
            <dt>Adresse e-mail</dt>
            <dd>{account.email ?? 'aucune'}</dd>
          </div>
        </dl>
        <ProblemNote error={change.error} />
        <div className="form-acts">
          <Button type="submit" variant="filled" aria-busy={change.isPending}>
            Enregistrer
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
