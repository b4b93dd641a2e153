import { INVITATION_STATE_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import type { PassDating } from '../../data/pass-datings';
import { clock } from '../../words/dates';
import { parisTime } from '../../words/civil-date';

/** Blank rows left for those who come without an invitation. */
const BLANK = 4;

/** The list for the door, on paper only: names, state, room for a signature. */
export function ArrivalsSheet({ event }: { readonly event: PassDating }): ReactNode {
  return (
    <section className="print-only" aria-hidden="true">
      <h2>Liste des arrivées</h2>
      <table className="arrivals">
        <thead>
          <tr>
            <th>Personne</th>
            <th>État</th>
            <th>Arrivée</th>
            <th>Signature</th>
          </tr>
        </thead>
        <tbody>
          {event.people.map((person) => (
            <tr key={person.journeyId}>
              <td>{person.name}</td>
              <td>{INVITATION_STATE_LABELS[person.state]}</td>
              <td>{person.arrivedAt && clock(parisTime(person.arrivedAt))}</td>
              <td />
            </tr>
          ))}
          {Array.from({ length: BLANK }, (_, index) => (
            <tr key={`blank ${index}`}>
              <td>{'\u00A0'}</td>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
