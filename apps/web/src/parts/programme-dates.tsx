import { Button } from '@mantine/core';
import { PASS_DATING_STATE_LABELS, POE_SESSION_STATE_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../app/session/session-context';
import { type PassDatingItem, usePassDatings } from '../data/pass-datings';
import { type PoeSessionItem, usePoeSessions } from '../data/poe';
import { parisTime } from '../words/civil-date';
import { capital, clock, dayRange, weekdayDate } from '../words/dates';
import { counted } from '../words/numbers';
import { Answer } from './answer';
import { EmptyState } from './empty-state';
import { Ordinals } from './ordinals';
import { Row, RowList } from './row-list';
import { Sheet } from './sheet';
import { Tag } from './tag';

interface DatesProps {
  /** One programme; without it, all those the reader may see. */
  readonly programmeId?: string;
}

/** The Pass Datings of a programme, or of all, each with its people in figures. */
export function PassDatingsSheet({ programmeId }: DatesProps): ReactNode {
  const { session } = useSession();
  const events = usePassDatings(programmeId);
  const writes = 'pass_dating.write' in session.permissions;
  const counts = 'person.list' in session.permissions;
  const to = `/pass-dating/nouveau${programmeId ? `?promotion=${programmeId}` : ''}`;
  return (
    <Sheet
      title="Pass Dating"
      aside={events.data && counted(events.data.length, 'rencontre')}
      padded={!events.data?.length}
    >
      <Answer of={events} what="les Pass Dating" rows={2}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              title="Aucun Pass Dating prévu."
              action={writes && <NewButton to={to} label="Prévoir un Pass Dating" />}
            >
              Les personnes admises y rencontrent les ambassadeurs des entreprises.
            </EmptyState>
          ) : (
            <>
              <RowList label="Pass Dating">
                {items.map((event) => (
                  <EventRow key={event.id} event={event} counts={counts} across={!programmeId} />
                ))}
              </RowList>
              {writes && (
                <div className="row-more">
                  <NewButton to={to} label="Prévoir un Pass Dating" />
                </div>
              )}
            </>
          )
        }
      </Answer>
    </Sheet>
  );
}

/** The POE sessions of a programme, or of all, each with its places. */
export function PoeSessionsSheet({ programmeId }: DatesProps): ReactNode {
  const { session } = useSession();
  const sessions = usePoeSessions(programmeId);
  const writes = 'poe.write' in session.permissions;
  const to = `/poe/nouvelle${programmeId ? `?promotion=${programmeId}` : ''}`;
  return (
    <Sheet
      title="POE collectives"
      aside={sessions.data && counted(sessions.data.length, 'session')}
      padded={!sessions.data?.length}
    >
      <Answer of={sessions} what="les POE" rows={2}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState
              title="Aucune POE prévue."
              action={writes && <NewButton to={to} label="Prévoir une POE" />}
            >
              Une POE réunit une vingtaine de personnes pendant cinq à sept semaines.
            </EmptyState>
          ) : (
            <>
              <RowList label="POE collectives">
                {items.map((item) => (
                  <SessionRow key={item.id} session={item} across={!programmeId} />
                ))}
              </RowList>
              {writes && (
                <div className="row-more">
                  <NewButton to={to} label="Prévoir une POE" />
                </div>
              )}
            </>
          )
        }
      </Answer>
    </Sheet>
  );
}

function NewButton({ to, label }: { readonly to: string; readonly label: string }): ReactNode {
  return (
    <Button component={Link} to={to}>
      {label}
    </Button>
  );
}

interface EventRowProps {
  readonly event: PassDatingItem;
  /** The reader sees people: figures are said. */
  readonly counts: boolean;
  readonly across: boolean;
}

function EventRow({ event, counts, across }: EventRowProps): ReactNode {
  const time = parisTime(event.startsAt);
  const figures =
    event.state === 'planned'
      ? `${counted(event.invited, 'invitation')} sans réponse, ${counted(event.confirmed, 'présence confirmée', 'présences confirmées')}, ${counted(event.seatsLeft, 'place libre', 'places libres')}`
      : `${counted(event.present, 'arrivée')}, ${counted(event.absent, 'absence')}`;
  return (
    <Row
      title={<Ordinals>{`${capital(weekdayDate(time.day, true))}, ${clock(time)}`}</Ordinals>}
      to={`/pass-dating/${event.id}`}
      facts={`${event.place}${across ? `, ${event.programmeName}` : ''}.${counts ? ` ${capital(figures)}.` : ''}`}
      state={<Tag>{PASS_DATING_STATE_LABELS[event.state]}</Tag>}
    />
  );
}

function SessionRow({
  session,
  across,
}: {
  readonly session: PoeSessionItem;
  readonly across: boolean;
}): ReactNode {
  const taken = `${session.places - session.placesLeft} sur ${counted(session.places, 'place prise', 'places prises')}`;
  const waiting = session.waiting > 0 ? `, ${session.waiting} en attente` : '';
  return (
    <Row
      title={session.name}
      to={`/poe/${session.id}`}
      facts={
        <Ordinals>{`${capital(dayRange(session.startsOn, session.endsOn))}, ${session.place}${across ? `, ${session.programmeName}` : ''}. ${taken}${waiting}.`}</Ordinals>
      }
      state={<Tag>{POE_SESSION_STATE_LABELS[session.state]}</Tag>}
    />
  );
}
