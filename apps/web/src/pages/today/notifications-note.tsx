import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Notification, useReadNotifications } from '../../data/today';
import { Note } from '../../parts/note';
import type { CalendarDate } from '../../words/civil-date';
import { stamp } from '../../words/dates';

const SHOWN = 4;

interface NotificationsNoteProps {
  readonly notifications: readonly Notification[];
  readonly day: CalendarDate;
}

/** What the person was told and has not read yet; nothing at all when there is nothing. */
export function NotificationsNote({ notifications, day }: NotificationsNoteProps): ReactNode {
  const { mutate } = useReadNotifications();
  const unread = notifications.filter(({ readAt }) => readAt === null);
  if (unread.length === 0) return null;
  return (
    <Note
      title="On vous a prévenu"
      aside={
        <button type="button" className="link" onClick={() => mutate(unread.map(({ id }) => id))}>
          tout marquer comme lu
        </button>
      }
    >
      <ul className="changes">
        {unread.slice(0, SHOWN).map((told) => (
          <li key={told.id}>
            {told.journeyId ? (
              <Link to={`/personnes/${told.journeyId}`}>{told.subject}</Link>
            ) : (
              <b>{told.subject}</b>
            )}{' '}
            <time dateTime={told.at}>{stamp(told.at, day)}</time>
            {told.lines.slice(0, 1).map((line) => (
              <p key={line} className="small muted">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Note>
  );
}
