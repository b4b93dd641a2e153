import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePassDatings } from '../../data/pass-datings';
import { Note } from '../../parts/note';
import { Ordinals } from '../../parts/ordinals';
import { counted } from '../../words/numbers';
import { moment } from '../../words/today-words';

const SHOWN = 3;

/** The next Pass Datings to which somebody can be referred, the nearest first, with the places left. */
export function ComingPassDatingsNote(): ReactNode {
  const { data } = usePassDatings();
  const ahead = (data ?? []).filter(({ state }) => state === 'planned').reverse();
  if (!data) return null;
  return (
    <Note title="Prochains Pass Dating" aside={<Link to="/pass-dating">Tous</Link>}>
      {ahead.length === 0 ? (
        <p className="note-empty">
          Aucune date prévue. Elles apparaissent ici dès qu’un groupement en fixe une.
        </p>
      ) : (
        <ul className="coming-events">
          {ahead.slice(0, SHOWN).map((event) => (
            <li key={event.id}>
              <Link to={`/pass-dating/${event.id}`}>
                <Ordinals>{moment(event.startsAt)}</Ordinals>
              </Link>
              <p className="muted">
                {event.place}, {event.programmeName}.{' '}
                {counted(event.seatsLeft, 'place libre', 'places libres')}.
              </p>
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}
