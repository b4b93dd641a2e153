import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Change } from '../../data/today';
import { Note } from '../../parts/note';
import type { CalendarDate } from '../../words/civil-date';
import { stamp } from '../../words/dates';
import { counted } from '../../words/numbers';

const SHOWN = 6;

interface ChangesNoteProps {
  readonly changes: readonly Change[];
  readonly day: CalendarDate;
}

/** What happened since yesterday morning, newest first. */
export function ChangesNote({ changes, day }: ChangesNoteProps): ReactNode {
  return (
    <Note title="Depuis hier" aside={changes.length > 0 && counted(changes.length, 'changement')}>
      {changes.length === 0 ? (
        <p className="note-empty">Rien de nouveau. Ce que font vos collègues et partenaires apparaît ici, sans recharger.</p>
      ) : (
        <ul className="changes">
          {changes.slice(0, SHOWN).map((change) => (
            <li key={`${change.journeyId} ${change.at} ${change.sentence}`}>
              <Link to={`/personnes/${change.journeyId}`}>{change.name}</Link>
              {'\u00A0'}: {change.sentence}. <time dateTime={change.at}>{stamp(change.at, day)}</time>
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}
