import '../../parts/row-list.css';
import '../../parts/step-form.css';
import './sessions.css';
import { Button } from '@mantine/core';
import { POE_SESSION_STATE_LABELS } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type PoeSession, useChangePoeSession, usePoeSession } from '../../data/poe';
import { Answer } from '../../parts/answer';
import { Icon, IconClock, IconPrinter } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { PageTitle } from '../../parts/page-title';
import { Planks } from '../../parts/planks';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { capital, dayRange } from '../../words/dates';
import { AttendanceSheet } from './attendance-sheet';
import { FirstDay } from './first-day';
import { HoursNote } from './hours-note';
import { PersonReviews } from './person-reviews';
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
  const taken = poe.places - poe.placesLeft;
  const words = `${taken} sur ${poe.places} places prises`;
  const rights = session.permissions;
  const listed = 'person.list' in rights;
  // Tutors write reviews too, of contracts: the people of a POE are not shown to them.
  const reviews = ('tutor_review.write' in rights && role.code !== 'tutor') || role.code === 'director';
  const signs = 'attendance.sign' in rights;
  const keeps = (signs || 'attendance.correct' in rights) && poe.state !== 'cancelled';
  const seen = listed || role.code === 'trainer';
  const active = poe.people.filter((person) => ACTIVE.includes(person.state));
  const back = { label: 'POE collectives', to: '/poe' };
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
        actions={
          seen && (
            <Button leftSection={<Icon of={IconPrinter} />} onClick={() => window.print()}>
              Imprimer la liste
            </Button>
          )
        }
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
          {seen && (
            <SessionPeople
              session={poe}
              opened={opened?.journeyId}
              onOpen={
                reviews
                  ? (journeyId) => setParams(journeyId ? { personne: journeyId } : {}, { replace: true })
                  : undefined
              }
            />
          )}
          {opened && reviews && (
            <PersonReviews
              key={opened.journeyId}
              sessionId={poe.id}
              person={opened}
              writes={'tutor_review.write' in rights}
            />
          )}
          {signs && keeps && <FirstDay session={poe} people={active} />}
          {keeps && <AttendanceSheet session={poe} people={active} />}
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
    </>
  );
}
