import '../../parts/row-list.css';
import './events.css';
import { Button } from '@mantine/core';
import { INVITATION_STATE_LABELS, isStaff, PASS_DATING_STATE_LABELS } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type PassDating, useMovePassDating, usePassDating } from '../../data/pass-datings';
import { AllowedAct } from '../../parts/allowed-act';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { IconClock } from '../../parts/icons';
import { Note } from '../../parts/note';
import { Ordinals } from '../../parts/ordinals';
import { PageTitle } from '../../parts/page-title';
import { Planks } from '../../parts/planks';
import { ProblemNote } from '../../parts/problem-note';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { clock, weekdayDate } from '../../words/dates';
import { parisTime } from '../../words/civil-date';
import { counted } from '../../words/numbers';
import { MeetingRows } from './meeting-rows';

/** One Pass Dating: who is invited, confirmed, there; the meetings and what both sides say. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const event = usePassDating(id);
  return (
    <Answer of={event} what="le Pass Dating">
      {(read) => <EventRead event={read} />}
    </Answer>
  );
}

function EventRead({ event }: { readonly event: PassDating }): ReactNode {
  const { role } = useSession();
  const starts = parisTime(event.startsAt);
  const counts = `${counted(event.present, 'arrivée')} sur ${counted(event.confirmed + event.present + event.absent, 'personne attendue', 'personnes attendues')}`;
  const expected = event.confirmed + event.present + event.absent;
  return (
    <>
      <PageTitle
        title={`Pass Dating, ${event.place}`}
        lead={
          <Ordinals>{`${weekdayDate(starts.day, true)}, de ${clock(starts)} à ${clock(parisTime(event.endsAt))}.`}</Ordinals>
        }
      >
        <p className="event-counts">
          {expected > 0 && expected <= 60 && (
            <Planks filled={event.present} total={expected} label={counts} />
          )}
          <span>{counts}</span>
          <Tag icon={IconClock}>{PASS_DATING_STATE_LABELS[event.state]}</Tag>
        </p>
      </PageTitle>
      <div className="with-margin">
        <div className="column">
          <MeetingRows event={event} />
          <Sheet
            title="Personnes"
            aside={counted(event.people.length, 'personne')}
            padded={event.people.length === 0}
          >
            {event.people.length === 0 ? (
              <EmptyState title="Personne n’est encore invité.">
                Les invitations partent depuis la promotion, pour les personnes admises.
              </EmptyState>
            ) : (
              <RowList label="Personnes du Pass Dating">
                {event.people.map((person) => (
                  <Row
                    key={person.journeyId}
                    title={person.name}
                    to={isStaff(role.code) ? `/personnes/${person.journeyId}` : undefined}
                    facts={person.arrivedAt && `Arrivée notée à ${clock(parisTime(person.arrivedAt))}.`}
                    state={INVITATION_STATE_LABELS[person.state]}
                  />
                ))}
              </RowList>
            )}
          </Sheet>
        </div>
        {isStaff(role.code) && <EventActs event={event} />}
      </div>
    </>
  );
}

const ACTS = {
  open: {
    label: 'Ouvrir le Pass Dating',
    consequence: 'Les arrivées et les rencontres peuvent être notées.',
  },
  close: { label: 'Terminer le Pass Dating', consequence: 'Les retours restent possibles ensuite.' },
  cancel: {
    label: 'Annuler le Pass Dating',
    consequence: 'Les personnes et les ambassadeurs sont prévenus.',
  },
} as const;

function EventActs({ event }: { readonly event: PassDating }): ReactNode {
  const [sure, setSure] = useState(false);
  const move = useMovePassDating(event.id);
  const possible =
    event.state === 'planned'
      ? (['open', 'cancel'] as const)
      : event.state === 'open'
        ? (['close'] as const)
        : [];
  return (
    <Note title="Ce que vous pouvez faire">
      {possible.length === 0 && <p className="muted">Ce Pass Dating ne change plus.</p>}
      <ul className="acts">
        {possible.map((act, index) => (
          <AllowedAct
            key={act}
            label={act === 'cancel' && sure ? 'Oui, annuler le Pass Dating' : ACTS[act].label}
            consequence={ACTS[act].consequence}
            main={index === 0}
            busy={move.isPending && move.variables.move === act}
            onAct={() =>
              act === 'cancel' && !sure ? setSure(true) : move.mutate({ move: act, version: event.version })
            }
          />
        ))}
      </ul>
      {sure && <Button onClick={() => setSure(false)}>Garder le Pass Dating</Button>}
      <ProblemNote error={move.error} />
    </Note>
  );
}
