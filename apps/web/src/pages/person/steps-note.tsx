import { ENROLMENT_STATE_LABELS, INVITATION_STATE_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { useJourneySteps } from '../../data/journey-steps';
import { Note } from '../../parts/note';
import { Ordinals } from '../../parts/ordinals';
import { parisTime } from '../../words/civil-date';
import { dayRange, small, weekdayDate } from '../../words/dates';

/** The Pass Datings and POE sessions of one person, each leading to its page. Absent while there is none. */
export function StepsNote({ journeyId }: { readonly journeyId: string }): ReactNode {
  const { session } = useSession();
  const { data } = useJourneySteps(journeyId);
  const events = 'pass_dating.schedule.read' in session.permissions ? (data?.passDatings ?? []) : [];
  const sessions = 'poe.read' in session.permissions ? (data?.poeSessions ?? []) : [];
  if (events.length + sessions.length === 0) return null;
  return (
    <Note title="Pass Dating et POE">
      <ul className="next-lines">
        {sessions.map((poe) => (
          <li key={poe.id} className="step-line">
            <Link to={`/poe/${poe.id}`}>{poe.name}</Link>
            <span className="small muted">
              <Ordinals>{`${dayRange(poe.startsOn, poe.endsOn)}, ${small(ENROLMENT_STATE_LABELS[poe.state])}`}</Ordinals>
            </span>
          </li>
        ))}
        {events.map((event) => (
          <li key={event.id} className="step-line">
            <Link to={`/pass-dating/${event.id}`}>Pass Dating, {event.place}</Link>
            <span className="small muted">
              <Ordinals>{`${weekdayDate(parisTime(event.startsAt).day)}, ${small(INVITATION_STATE_LABELS[event.state])}`}</Ordinals>
            </span>
          </li>
        ))}
      </ul>
    </Note>
  );
}
