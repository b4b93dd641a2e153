import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DuplicateHints } from '../../data/referral';
import { dayMonth } from '../../words/dates';
import { counted } from '../../words/numbers';

interface NearPeopleProps {
  readonly hints: DuplicateHints;
  readonly onChoose: (id: string, name: { firstName: string; lastName: string }) => void;
}

const BECAUSE = { contact: 'même moyen de contact', birth_date: 'même date de naissance' } as const;

/** People close to the one being typed: a human decides whether it is one of them. */
export function NearPeople({ hints, onChoose }: NearPeopleProps): ReactNode {
  if (hints.items.length === 0 && hints.hidden === 0) return null;
  return (
    <div className="refer-near" role="status">
      <b>Est-ce une de ces personnes, déjà connues{'\u202F'}?</b>
      <ul>
        {hints.items.map((person) => (
          <li key={person.id} className="form-acts">
            <span>
              {person.firstName} {person.lastName}
              {person.birthDate && `, ${dayMonth(person.birthDate, true)}`}
              {person.city && `, ${person.city}`} ({BECAUSE[person.because]})
            </span>
            <Button
              size="sm"
              onClick={() => onChoose(person.id, { firstName: person.firstName, lastName: person.lastName })}
            >
              C’est cette personne
            </Button>
          </li>
        ))}
      </ul>
      {hints.hidden > 0 && (
        <p>
          {counted(hints.hidden, 'fiche proche existe', 'fiches proches existent')} chez un autre conseiller.
          Le groupement fera le lien.
        </p>
      )}
    </div>
  );
}
