import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { PersonRow } from '../../data/people';
import { Icon, IconClock } from '../../parts/icons';
import { MoveMenu } from '../../parts/move-menu';
import { Ordinals } from '../../parts/ordinals';
import type { Selection } from '../../parts/people-table';
import { TresseSmall } from '../../parts/tresse/tresse-small';
import { parisTime } from '../../words/civil-date';
import { taskWords } from '../../words/row-task';
import { smallBraid } from '../../words/small-braid';

interface PersonCardProps {
  readonly person: PersonRow;
  readonly selection: Selection | undefined;
}

/** A person on the board: name, state in words, small braid, what is due; to choose, or to move by a menu. */
export function PersonCard({ person, selection }: PersonCardProps): ReactNode {
  const today = parisTime(new Date()).day;
  const name = `${person.firstName} ${person.lastName}`;
  const chosen = selection?.chosen.has(person.journeyId) ?? false;
  return (
    <li className="person-card" data-chosen={chosen}>
      <div className="person-card-head">
        <h3>
          <Link to={`/personnes/${person.journeyId}`}>{name}</Link>
        </h3>
        {selection && (
          <Checkbox
            aria-label={`Choisir ${name}`}
            checked={chosen}
            onChange={() => selection.toggle(person.journeyId)}
          />
        )}
      </div>
      <div className="person-card-state">
        <p>
          {person.stateLabel}
          {person.onHold && ', en pause'}
        </p>
        <MoveMenu journeyId={person.journeyId} name={name} />
      </div>
      <TresseSmall
        data={smallBraid(person, today)}
        person={name}
        to={`/personnes/${person.journeyId}`}
        width={124}
      />
      {person.nextTask && (
        <p className="person-card-due" data-late={person.nextTask.late}>
          <Icon of={IconClock} size={16} />
          <span>
            <Ordinals>{taskWords(person.nextTask, today)}</Ordinals>
          </span>
        </p>
      )}
    </li>
  );
}
