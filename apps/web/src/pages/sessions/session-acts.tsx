import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type PoeSession, useCancelPoeSession } from '../../data/poe';
import { AllowedAct, NotYetPossible } from '../../parts/allowed-act';
import { Note } from '../../parts/note';
import { ProblemNote } from '../../parts/problem-note';

interface SessionActsProps {
  readonly session: PoeSession;
  readonly onEdit: () => void;
}

/** What can be done with the session itself. Cancelling is asked twice: it concerns everybody who has a place or waits for one. */
export function SessionActs({ session, onEdit }: SessionActsProps): ReactNode {
  const [asked, setAsked] = useState(false);
  const cancel = useCancelPoeSession(session.id, () => setAsked(false));
  if (session.state !== 'planned' && session.state !== 'funded') return null;
  const unfunded = session.state === 'planned';
  return (
    <Note title="Ce que vous pouvez faire" className="no-print">
      <ul className="acts">
        <AllowedAct
          label={unfunded ? 'Noter le financement, modifier la session' : 'Modifier la session'}
          consequence={
            unfunded
              ? 'Les inscriptions s’ouvrent avec l’accord du financeur.'
              : 'Les places ajoutées sont proposées à la liste d’attente.'
          }
          main={unfunded}
          onAct={onEdit}
        />
        <AllowedAct
          label={asked ? 'Oui, annuler cette POE' : 'Annuler cette POE'}
          consequence={
            asked
              ? 'Toutes les places sont rendues, la liste d’attente aussi. Cela ne se défait pas.'
              : 'Les personnes qui ont ou attendent une place sont prévenues.'
          }
          busy={cancel.isPending}
          onAct={() => (asked ? cancel.mutate({ version: session.version }) : setAsked(true))}
        />
      </ul>
      {unfunded && (
        <ul className="not-yet">
          <NotYetPossible label="Inscrire des personnes" until="dès que le financeur a donné son accord." />
        </ul>
      )}
      {asked && <Button onClick={() => setAsked(false)}>Garder la POE</Button>}
      <ProblemNote error={cancel.error} />
    </Note>
  );
}
