import { Radio } from '@mantine/core';
import { type Presence, PRESENCE_LABELS, PRESENCES } from '@passerelle/kernel';
import { type ReactNode, useId } from 'react';
import type { Enrolment } from '../../data/poe';

interface PresenceRowProps {
  readonly person: Enrolment;
  readonly presence: Presence | undefined;
  readonly onNote: (presence: Presence) => void;
}

/** One person at one half-day: there, excused or not. */
export function PresenceRow({ person, presence, onNote }: PresenceRowProps): ReactNode {
  const name = useId();
  return (
    <fieldset>
      <legend>{person.name}</legend>
      <div className="presence-choices">
        {PRESENCES.map((value) => (
          <Radio
            key={value}
            name={name}
            value={value}
            label={PRESENCE_LABELS[value]}
            checked={presence === value}
            onChange={() => onNote(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
