import '../../parts/row-list.css';
import '../../parts/step-form.css';
import './events.css';
import { PASS_DATING_STATE_LABELS } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { useSession } from '../../app/session/session-context';
import { type PassDating, useChangePassDating, usePassDating } from '../../data/pass-datings';
import { Answer } from '../../parts/answer';
import { IconClock } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { PageTitle } from '../../parts/page-title';
import { PrintButton } from '../../parts/paper/print-button';
import { Planks } from '../../parts/planks';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { capital, clock, weekdayDate } from '../../words/dates';
import { parisTime } from '../../words/civil-date';
import { counted, plural } from '../../words/numbers';
import { AmbassadorsComing } from './ambassadors-coming';
import { ArrivalsPaper } from './arrivals-paper';
import { EventActs } from './event-acts';
import { EventForm } from './event-form';
import { EventPeople } from './event-people';
import { MeetingRows } from './meeting-rows';

/** One Pass Dating: who is invited, confirmed, there; the meetings and what both sides say. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const event = usePassDating(id);
  return (
    <>
      {!event.data && (
        <PageTitle title="Pass Dating" crumbs={[{ label: 'Pass Dating', to: '/pass-dating' }]} />
      )}
      <Answer of={event} what="le Pass Dating" rows={5}>
        {(read) => <EventRead event={read} />}
      </Answer>
    </>
  );
}

function EventRead({ event }: { readonly event: PassDating }): ReactNode {
  const { session } = useSession();
  const [editing, setEditing] = useState(false);
  const change = useChangePassDating(event.id, () => setEditing(false));
  const starts = parisTime(event.startsAt);
  const rights = session.permissions;
  // The day has come and nobody is received yet: on a phone, opening comes first.
  const atTheDoor = event.state === 'planned' && parisTime(new Date()).day >= starts.day;
  const listed = 'person.list' in rights;
  const back = { label: 'Pass Dating', to: '/pass-dating' };
  return (
    <>
      <PageTitle
        title={`Pass Dating, ${event.place}`}
        crumbs={
          listed
            ? [back, { label: `Promotion ${event.programmeName}`, to: `/promotions/${event.programmeId}` }]
            : [back]
        }
        lead={
          <Ordinals>{`${capital(weekdayDate(starts.day, starts.day.slice(0, 4) !== parisTime(new Date()).day.slice(0, 4)))}, de ${clock(starts)} à ${clock(parisTime(event.endsAt))}. ${event.address}.`}</Ordinals>
        }
        actions={listed && <PrintButton label="Imprimer la liste" />}
      >
        <Counts event={event} counted={listed} />
      </PageTitle>
      {editing && (
        <Sheet title="Modifier ce Pass Dating" padded className="event-edit">
          <EventForm
            key={event.version}
            event={event}
            button="Garder ces changements"
            busy={change.isPending}
            error={change.error}
            onChange={(given) => change.mutate({ version: event.version, change: given })}
            onCancel={() => setEditing(false)}
          />
        </Sheet>
      )}
      <div className="with-margin" data-now={atTheDoor}>
        <div className="column">
          {listed && <EventPeople event={event} />}
          <MeetingRows event={event} />
        </div>
        <div className="column">
          {'pass_dating.check_in' in rights && (
            <EventActs
              event={event}
              onEdit={
                'pass_dating.write' in rights && event.state === 'planned'
                  ? () => setEditing(true)
                  : undefined
              }
            />
          )}
          <AmbassadorsComing ambassadors={event.ambassadors} />
        </div>
      </div>
      {listed && <ArrivalsPaper event={event} />}
    </>
  );
}

/** Arrivals on the day, answers before it, as planks and in words. */
function Counts({
  event,
  counted: shown,
}: {
  readonly event: PassDating;
  readonly counted: boolean;
}): ReactNode {
  const expected = event.confirmed + event.present + event.absent;
  const before = event.state === 'planned';
  const filled = before ? event.confirmed : event.present;
  const total = before ? event.seats : expected;
  const words = before
    ? `${counted(filled, 'présence confirmée', 'présences confirmées')} sur ${counted(total, 'place')}`
    : `${filled} ${plural(filled, 'arrivée')} sur ${counted(total, 'personne attendue', 'personnes attendues')}`;
  const invited = before && event.invited > 0 && `${counted(event.invited, 'invitation')} sans réponse`;
  return (
    <p className="event-counts">
      {shown && total > 0 && total <= 60 && <Planks filled={filled} total={total} label={words} />}
      {shown && <span>{words}</span>}
      {shown && invited && <span>{invited}</span>}
      <Tag icon={IconClock}>{PASS_DATING_STATE_LABELS[event.state]}</Tag>
    </p>
  );
}
