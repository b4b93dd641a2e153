import '../../parts/row-list.css';
import './sessions.css';
import { Button } from '@mantine/core';
import { isStaff, POE_SESSION_STATE_LABELS } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type PoeSession, useCancelPoeSession, usePoeSession } from '../../data/poe';
import { AllowedAct } from '../../parts/allowed-act';
import { Answer } from '../../parts/answer';
import { IconClock } from '../../parts/icons';
import { Note } from '../../parts/note';
import { Ordinals } from '../../parts/ordinals';
import { PageTitle } from '../../parts/page-title';
import { Planks } from '../../parts/planks';
import { ProblemNote } from '../../parts/problem-note';
import { Tag } from '../../parts/tag';
import { capital, dayRange } from '../../words/dates';
import { AttendanceSheet } from './attendance-sheet';
import { FirstDay } from './first-day';
import { HoursNote } from './hours-note';
import { PersonReviews } from './person-reviews';
import { SessionPeople } from './session-people';

/** One POE: its places as planks, its people, the signatures of the first day, presences and reviews. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const session = usePoeSession(id);
  return (
    <Answer of={session} what="la POE">
      {(read) => <SessionRead session={read} />}
    </Answer>
  );
}

const ACTIVE = ['enrolled', 'running', 'completed'];

function SessionRead({ session }: { readonly session: PoeSession }): ReactNode {
  const { role } = useSession();
  const [params, setParams] = useSearchParams();
  const opened = session.people.find((person) => person.journeyId === params.get('personne'));
  const taken = session.places - session.placesLeft;
  const words = `${taken} sur ${session.places} places prises`;
  const keeps = isStaff(role.code) || role.code === 'trainer';
  const active = session.people.filter((person) => ACTIVE.includes(person.state));
  return (
    <>
      <PageTitle
        title={session.name}
        lead={
          <Ordinals>{`${capital(dayRange(session.startsOn, session.endsOn))}, ${session.place}.`}</Ordinals>
        }
      >
        <p className="session-places">
          <Planks filled={taken} total={session.places} label={words} />
          <span>{words}</span>
          <Tag icon={IconClock}>{POE_SESSION_STATE_LABELS[session.state]}</Tag>
        </p>
      </PageTitle>
      <div className="with-margin">
        <div className="column">
          <SessionPeople
            people={session.people}
            opened={opened?.journeyId}
            onOpen={
              keeps
                ? (journeyId) => setParams(journeyId ? { personne: journeyId } : {}, { replace: true })
                : undefined
            }
          />
          {opened && <PersonReviews key={opened.journeyId} sessionId={session.id} person={opened} />}
          {keeps && session.state !== 'cancelled' && (
            <>
              <FirstDay sessionId={session.id} people={active} />
              <AttendanceSheet session={session} people={active} />
            </>
          )}
        </div>
        <div className="column">
          <HoursNote session={session} />
          {(role.code === 'coordinator' || role.code === 'director') && <CancelNote session={session} />}
        </div>
      </div>
    </>
  );
}

/** Cancelling is asked twice: it concerns everybody who has a place. */
function CancelNote({ session }: { readonly session: PoeSession }): ReactNode {
  const [asked, setAsked] = useState(false);
  const cancel = useCancelPoeSession(session.id, () => setAsked(false));
  if (session.state !== 'planned' && session.state !== 'funded') return null;
  return (
    <Note title="Ce que vous pouvez faire">
      <ul className="acts">
        <AllowedAct
          label={asked ? 'Oui, annuler cette POE' : 'Annuler cette POE'}
          consequence={
            asked
              ? 'Toutes les places sont rendues. Cela ne se défait pas.'
              : 'Les personnes qui ont une place sont prévenues.'
          }
          main={asked}
          busy={cancel.isPending}
          onAct={() => (asked ? cancel.mutate({ version: session.version }) : setAsked(true))}
        />
      </ul>
      {asked && <Button onClick={() => setAsked(false)}>Garder la POE</Button>}
      <ProblemNote error={cancel.error} />
    </Note>
  );
}
