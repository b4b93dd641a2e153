import '../../parts/row-list.css';
import '../../parts/step-form.css';
import './sessions.css';
import { POE_SESSION_STATE_LABELS } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type PoeSession, useChangePoeSession, usePoeSession } from '../../data/poe';
import { Answer } from '../../parts/answer';
import { IconClock } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { PageTitle } from '../../parts/page-title';
import { PrintButton } from '../../parts/paper/print-button';
import { Planks } from '../../parts/planks';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { parisTime } from '../../words/civil-date';
import { capital, dayRange } from '../../words/dates';
import { sessionDay } from '../../words/session-day';
import { AttendanceSheet } from './attendance-sheet';
import { FirstDay } from './first-day';
import { HoursNote } from './hours-note';
import { PersonReviews } from './person-reviews';
import { PresencePaper } from './presence-paper';
import { SessionActs } from './session-acts';
import { SessionForm } from './session-form';
import { SessionPeople } from './session-people';

/** One POE: its places as planks, its people, the signatures of the first day, presences and reviews. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const session = usePoeSession(id);
  return (
    <>
      {!session.data && (
        <PageTitle title="POE collective" crumbs={[{ label: 'POE collectives', to: '/poe' }]} />
      )}
      <Answer of={session} what="la POE" rows={5}>
        {(read) => <SessionRead session={read} />}
      </Answer>
    </>
  );
}

const ACTIVE = ['enrolled', 'running', 'completed'];
const MOST_PLANKS = 60;

function SessionRead({ session: poe }: { readonly session: PoeSession }): ReactNode {
  const { session, role } = useSession();
  const [editing, setEditing] = useState(false);
  const change = useChangePoeSession(poe.id, () => setEditing(false));
  const [params, setParams] = useSearchParams();
  const opened = poe.people.find((person) => person.journeyId === params.get('personne'));
  const today = parisTime(new Date()).day;
  const [day, setDay] = useState(() => sessionDay(poe, today));
  const taken = poe.places - poe.placesLeft;
  const words = `${taken} sur ${poe.places} places prises`;
  const rights = session.permissions;
  const listed = 'person.list' in rights;
  // Tutors write reviews too, of contracts: the people of a POE are not shown to them.
  const reviews = ('tutor_review.write' in rights && role.code !== 'tutor') || role.code === 'director';
  const signs = 'attendance.sign' in rights;
  const keeps = (signs || 'attendance.correct' in rights) && poe.state !== 'cancelled';
  const seen = listed || role.code === 'trainer';
  const prints = seen && 'attendance.read' in rights;
  const active = poe.people.filter((person) => ACTIVE.includes(person.state));
  const back = { label: 'POE collectives', to: '/poe' };
  // Once it has begun, the presences of the half-day come first; until then, who has a place.
  const begun = poe.startsOn <= today && today <= poe.endsOn;
  const toSign = begun && active.some(({ signedInAt }) => !signedInAt);
  const firstDay = signs && keeps && <FirstDay key="first" session={poe} people={active} />;
  const presences = keeps && (
    <AttendanceSheet key="presences" session={poe} people={active} day={day} onDay={setDay} />
  );
  return (
    <>
      <PageTitle
        title={poe.name}
        crumbs={
          listed
            ? [back, { label: `Promotion ${poe.programmeName}`, to: `/promotions/${poe.programmeId}` }]
            : [back]
        }
        lead={<Ordinals>{`${capital(dayRange(poe.startsOn, poe.endsOn))}, ${poe.place}.`}</Ordinals>}
        actions={prints && <PrintButton label="Imprimer la feuille de présence" />}
      >
        <p className="session-places">
          {poe.places <= MOST_PLANKS && <Planks filled={taken} total={poe.places} label={words} />}
          <span>{words}</span>
          {poe.waiting > 0 && <span>{poe.waiting} en attente</span>}
          <Tag icon={IconClock}>{POE_SESSION_STATE_LABELS[poe.state]}</Tag>
        </p>
      </PageTitle>
      {editing && (
        <Sheet title="Modifier cette session" padded className="session-edit">
          <SessionForm
            key={poe.version}
            session={poe}
            button="Garder ces changements"
            busy={change.isPending}
            error={change.error}
            onChange={(given, funderId) => change.mutate({ version: poe.version, change: given, funderId })}
            onCancel={() => setEditing(false)}
          />
        </Sheet>
      )}
      <div className="with-margin">
        <div className="column">
          {opened && reviews && (
            <PersonReviews
              key={opened.journeyId}
              sessionId={poe.id}
              person={opened}
              writes={'tutor_review.write' in rights}
              onClose={() => setParams({}, { replace: true })}
            />
          )}
          {toSign && firstDay}
          {begun && presences}
          {seen && (
            <SessionPeople
              key="people"
              session={poe}
              opened={opened?.journeyId}
              onOpen={
                reviews
                  ? (journeyId) => setParams(journeyId ? { personne: journeyId } : {}, { replace: true })
                  : undefined
              }
            />
          )}
          {!toSign && firstDay}
          {!begun && presences}
          {!seen && (
            <p className="muted">
              Les personnes de cette POE sont connues du groupement et de l’organisme de formation.
            </p>
          )}
        </div>
        <div className="column">
          {'poe.write' in rights && <SessionActs session={poe} onEdit={() => setEditing(true)} />}
          <HoursNote session={poe} />
        </div>
      </div>
      {prints && <PresencePaper session={poe} people={active} day={day} />}
    </>
  );
}
