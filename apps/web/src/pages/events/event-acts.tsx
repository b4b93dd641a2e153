import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session/session-context';
import { type PassDating, useMovePassDating } from '../../data/pass-datings';
import { AllowedAct, NotYetPossible } from '../../parts/allowed-act';
import { Note } from '../../parts/note';
import { Ordinals } from '../../parts/ordinals';
import { ProblemNote } from '../../parts/problem-note';
import { parisTime } from '../../words/civil-date';
import { weekdayDate } from '../../words/dates';
import { counted } from '../../words/numbers';

type Move = 'open' | 'close' | 'cancel';

interface Words {
  readonly label: string;
  readonly sure: string;
  readonly consequence: string;
}

const ACTS: Readonly<Record<Move, (event: PassDating) => Words>> = {
  open: () => ({
    label: 'Ouvrir l’accueil',
    sure: '',
    consequence: 'Les arrivées et les rencontres peuvent être notées.',
  }),
  close: (event) => ({
    label: 'Terminer le Pass Dating',
    sure: 'Oui, terminer le Pass Dating',
    consequence:
      event.confirmed + event.invited > 0
        ? `L’absence de ${counted(event.confirmed + event.invited, 'personne')} sera notée, et leurs conseillers prévenus.`
        : 'Les retours restent possibles ensuite.',
  }),
  cancel: () => ({
    label: 'Annuler le Pass Dating',
    sure: 'Oui, annuler le Pass Dating',
    consequence: 'Les personnes invitées sont prévenues, une autre date leur est proposée.',
  }),
};

interface EventActsProps {
  readonly event: PassDating;
  readonly onEdit?: () => void;
}

/** What can be done with the event itself; what cannot be undone is asked twice. */
export function EventActs({ event, onEdit }: EventActsProps): ReactNode {
  const { session } = useSession();
  const [sure, setSure] = useState<Move | null>(null);
  const move = useMovePassDating(event.id);
  const day = parisTime(event.startsAt).day;
  const ahead = event.state === 'planned' && parisTime(new Date()).day < day;
  const writes = 'pass_dating.write' in session.permissions;
  const possible: Move[] = [
    ...(event.state === 'planned' && !ahead ? (['open'] as const) : []),
    ...(event.state === 'open' ? (['close'] as const) : []),
    ...(writes && (event.state === 'planned' || event.state === 'open') ? (['cancel'] as const) : []),
  ];
  const press = (act: Move): void => {
    if (act !== 'open' && sure !== act) setSure(act);
    else move.mutate({ move: act, version: event.version }, { onSettled: () => setSure(null) });
  };
  return (
    <Note title="Ce que vous pouvez faire" className="no-print">
      {possible.length === 0 && <p className="muted">Ce Pass Dating ne change plus.</p>}
      <ul className="acts">
        {onEdit && (
          <AllowedAct
            label="Modifier le lieu, les places, les ambassadeurs"
            consequence="Le jour et les heures ne changent plus."
            onAct={onEdit}
          />
        )}
        {possible.map((act, index) => {
          const words = ACTS[act](event);
          return (
            <AllowedAct
              key={act}
              label={sure === act ? words.sure : words.label}
              consequence={words.consequence}
              main={index === 0 && act !== 'cancel'}
              busy={move.isPending && move.variables.move === act}
              onAct={() => press(act)}
            />
          );
        })}
      </ul>
      {ahead && (
        <ul className="not-yet">
          <NotYetPossible
            label="Ouvrir l’accueil"
            until={<Ordinals>{`le jour même, ${weekdayDate(day)}.`}</Ordinals>}
          />
        </ul>
      )}
      {sure && <Button onClick={() => setSure(null)}>Revenir</Button>}
      <ProblemNote error={move.error} />
    </Note>
  );
}
