import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { sessionKey } from '../../app/session/session-key';
import { type Passkey, useRemovePasskey, useRenamePasskey } from '../../data/account';
import { createPasskey, knowsPasskeys } from '../../data/passkeys';
import { EmptyState } from '../../parts/empty-state';
import { ProblemNote } from '../../parts/problem-note';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { exactMoment } from '../../words/dates';

/** The passkeys of the account: added by this device, named, taken off. */
export function Passkeys({ passkeys }: { readonly passkeys: readonly Passkey[] }): ReactNode {
  const [adding, setAdding] = useState(false);
  const remove = useRemovePasskey();
  return (
    <Sheet
      title="Clés d’accès"
      padded={passkeys.length === 0}
      aside={
        knowsPasskeys() && !adding && <Button onClick={() => setAdding(true)}>Ajouter une clé d’accès</Button>
      }
    >
      {adding && (
        <div className={passkeys.length === 0 ? '' : 'row-more'}>
          <NewPasskey onDone={() => setAdding(false)} />
        </div>
      )}
      {passkeys.length === 0 && !adding && (
        <EmptyState title="Aucune clé d’accès pour le moment.">
          Votre doigt, votre visage ou le code de votre appareil remplace le mot de passe et le second
          facteur.
        </EmptyState>
      )}
      <ProblemNote error={remove.error} />
      {passkeys.length > 0 && (
        <RowList label="Clés d’accès">
          {passkeys.map((passkey) => (
            <PasskeyRow
              key={passkey.id}
              passkey={passkey}
              busy={remove.isPending}
              onRemove={() => remove.mutate(passkey.id)}
            />
          ))}
        </RowList>
      )}
    </Sheet>
  );
}

function NewPasskey({ onDone }: { readonly onDone: () => void }): ReactNode {
  const [label, setLabel] = useState('');
  const client = useQueryClient();
  const creation = useMutation({
    mutationFn: createPasskey,
    onSuccess: (session) => {
      client.setQueryData(sessionKey, session);
      void client.invalidateQueries({ queryKey: ['account'] });
      onDone();
    },
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!creation.isPending) creation.mutate(label.trim() || 'Mon appareil');
  };
  return (
    <form className="form-stack" onSubmit={submit}>
      <TextInput
        label="Nom de cette clé"
        description="Pour la reconnaître : « Téléphone », « Ordinateur du bureau »."
        maxLength={60}
        autoFocus
        value={label}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <ProblemNote error={creation.error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={creation.isPending}>
          Créer la clé sur cet appareil
        </Button>
        <Button onClick={onDone}>Revenir</Button>
      </div>
    </form>
  );
}

interface PasskeyRowProps {
  readonly passkey: Passkey;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

function PasskeyRow({ passkey, busy, onRemove }: PasskeyRowProps): ReactNode {
  const [renaming, setRenaming] = useState(false);
  const [label, setLabel] = useState(passkey.label);
  const rename = useRenamePasskey(() => setRenaming(false));
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!rename.isPending && label.trim()) rename.mutate({ id: passkey.id, label: label.trim() });
  };
  if (renaming)
    return (
      <li className="row">
        <form className="form-stack row-what" onSubmit={submit}>
          <TextInput
            label="Nom de cette clé"
            maxLength={60}
            autoFocus
            value={label}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <ProblemNote error={rename.error} />
          <div className="form-acts">
            <Button type="submit" variant="filled" aria-busy={rename.isPending}>
              Enregistrer
            </Button>
            <Button onClick={() => setRenaming(false)}>Revenir</Button>
          </div>
        </form>
      </li>
    );
  return (
    <Row
      title={passkey.label}
      facts={`Créée le ${exactMoment(passkey.createdAt)}. ${passkey.lastUsedAt ? `A servi le ${exactMoment(passkey.lastUsedAt)}.` : 'N’a pas encore servi.'}`}
      action={
        <>
          <Button size="sm" onClick={() => setRenaming(true)}>
            Renommer<span className="sr"> {passkey.label}</span>
          </Button>
          <Button size="sm" aria-busy={busy} onClick={() => !busy && onRemove()}>
            Retirer<span className="sr"> {passkey.label}</span>
          </Button>
        </>
      }
    />
  );
}
