import { Button, Select } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { type Colleague, type Departure, useDeparture, useEndRole } from '../../data/colleagues';
import { fieldErrors } from '../../data/field-errors';
import { Answer } from '../../parts/answer';
import { ProblemNote } from '../../parts/problem-note';
import { ofName } from '../../words/names';
import { counted } from '../../words/numbers';
import { roleTitle } from '../../words/roles';
import { Dialog } from '../../parts/dialog';

interface DepartureDialogProps {
  readonly colleague: Colleague;
  readonly onClose: () => void;
}

/** Takes a role back: what the person has in hand passes to somebody else first. */
export function DepartureDialog({ colleague, onClose }: DepartureDialogProps): ReactNode {
  const departure = useDeparture(colleague.roleId);
  return (
    <Dialog onClose={onClose} title={`Retirer le rôle ${ofName(colleague.fullName)}`}>
      <Answer of={departure} what="ce qui est en cours" rows={2}>
        {(left) => <HandOver colleague={colleague} departure={left} onClose={onClose} />}
      </Answer>
    </Dialog>
  );
}

function HandOver({
  colleague,
  departure,
  onClose,
}: DepartureDialogProps & { readonly departure: Departure }): ReactNode {
  const [successorId, setSuccessorId] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const end = useEndRole(colleague.roleId, () => {
    notifications.show({ message: `${colleague.fullName} n’a plus ce rôle.` });
    onClose();
  });
  const inHand = departure.people + departure.tasks > 0;
  const asks = inHand && departure.successors.length > 0;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setMissing(asks && !successorId);
    if ((asks && !successorId) || end.isPending) return;
    end.mutate(successorId ? { successorId } : {});
  };
  return (
    <form className="form-stack" noValidate onSubmit={submit}>
      <p>
        {roleTitle(colleague.role)}
        {'\u00A0'}: l’accès se ferme tout de suite, sur tous les appareils. Ce qui a été fait reste au
        journal.
      </p>
      <p>{inHand ? inHandWords(departure) : 'Personne ni aucune tâche n’attend sa suite.'}</p>
      {asks && (
        <Select
          label="Qui prend la suite"
          placeholder="Choisir une personne"
          data={departure.successors.map(({ userId, fullName }) => ({ value: userId, label: fullName }))}
          value={successorId}
          onChange={setSuccessorId}
          error={missing ? 'Choisissez qui prend la suite.' : fieldErrors(end.error)['successorId']}
          comboboxProps={{ withinPortal: false }}
        />
      )}
      <ProblemNote error={end.error} />
      <div className="form-acts">
        <Button type="submit" variant="filled" aria-busy={end.isPending}>
          {asks ? 'Passer la suite et retirer le rôle' : 'Retirer le rôle'}
        </Button>
        <Button onClick={onClose}>Revenir</Button>
      </div>
    </form>
  );
}

function inHandWords({ people, tasks, successors }: Departure): string {
  const parts = [
    people > 0 ? counted(people, 'personne suivie', 'personnes suivies') : '',
    tasks > 0 ? counted(tasks, 'tâche ouverte', 'tâches ouvertes') : '',
  ].filter((part) => part !== '');
  const what = `En cours\u00A0: ${parts.join(' et ')}.`;
  return successors.length > 0
    ? what
    : `${what} Personne ne peut prendre la suite pour le moment\u00A0: la coordination les verra.`;
}
