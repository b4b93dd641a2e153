import { TextInput } from '@mantine/core';
import { INVITATION_STATE_LABELS } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session/session-context';
import type { PassDating } from '../../data/pass-datings';
import { usePeopleActs } from '../../data/people-acts';
import { AddPerson } from '../../parts/add-person';
import { EmptyState } from '../../parts/empty-state';
import { IconCheck, IconX } from '../../parts/icons';
import { PersonActsButtons } from '../../parts/person-acts';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { parisTime } from '../../words/civil-date';
import { clock } from '../../words/dates';
import { counted } from '../../words/numbers';
import { withoutAccents } from '../../words/without-accents';

/** From this many people on, a name is looked for rather than read down the list. */
const MANY = 8;
/** The acts of the day, in the order of the hand: there, coming, excused. */
const QUICK = ['check_in', 'confirm_presence', 'cancel_presence'];
/** Before the day one confirms; giving up a place waits in the menu. */
const AHEAD = ['confirm_presence'];
/** A journey's other acts are for its own page; here one receives people. */
const HERE = new Set([...QUICK, 'undo_check_in', 'shortlist', 'withdraw']);

/** The people invited, with their state and what can be done at once: for a phone or a tablet at the door. */
export function EventPeople({ event }: { readonly event: PassDating }): ReactNode {
  const { session } = useSession();
  const [name, setName] = useState('');
  const acting = 'journey.act' in session.permissions && event.state !== 'cancelled';
  const { acts, failed } = usePeopleActs(
    event.people.map(({ journeyId }) => journeyId),
    acting,
  );
  const shown = event.people.filter((person) =>
    withoutAccents(person.name).includes(withoutAccents(name.trim())),
  );
  const adds = 'pass_dating.check_in' in session.permissions;
  // Companies meet people; the list of those invited is not theirs.
  if (!adds && event.people.length === 0) return null;
  return (
    <Sheet
      title="Personnes"
      aside={counted(event.people.length, 'personne')}
      padded={event.people.length === 0}
      className="no-print"
    >
      <div className={event.people.length > 0 ? 'sheet-body field-pair' : 'event-add'}>
        {event.people.length >= MANY && (
          <TextInput
            label="Chercher quelqu’un dans la liste"
            placeholder="Un nom"
            value={name}
            onChange={(typed) => setName(typed.currentTarget.value)}
          />
        )}
        {adds && (event.state === 'planned' || event.state === 'open') && <AddToEvent event={event} />}
      </div>
      {failed && (
        <p className="sheet-body" role="alert">
          Les actions ne sont pas arrivées. Rechargez la page.
        </p>
      )}
      {event.people.length === 0 ? (
        <EmptyState title="Personne n’est encore invité.">
          Les invitations partent d’ici, ou pour plusieurs à la fois depuis la promotion.
        </EmptyState>
      ) : (
        <RowList label="Personnes du Pass Dating">
          {shown.map((person) => {
            const open = acts.get(person.journeyId);
            return (
              <Row
                key={person.journeyId}
                title={person.name}
                to={`/personnes/${person.journeyId}`}
                facts={person.arrivedAt && `Arrivée notée à ${clock(parisTime(person.arrivedAt))}.`}
                state={<PersonState state={person.state} />}
                action={
                  open && (
                    <PersonActsButtons
                      name={person.name}
                      person={{ ...open, acts: open.acts.filter(({ act }) => HERE.has(act)) }}
                      first={event.state === 'open' ? QUICK : AHEAD}
                      atOnce={['check_in', 'confirm_presence']}
                      given={{ pass_dating: event.id }}
                    />
                  )
                }
              />
            );
          })}
        </RowList>
      )}
      {event.people.length > 0 && shown.length === 0 && (
        <p className="sheet-body" role="status">
          Personne de ce nom dans la liste.
        </p>
      )}
    </Sheet>
  );
}

function PersonState({ state }: { readonly state: PassDating['people'][number]['state'] }): ReactNode {
  const label = INVITATION_STATE_LABELS[state];
  if (state === 'present')
    return (
      <Tag tone="done" icon={IconCheck}>
        {label}
      </Tag>
    );
  if (state === 'absent')
    return (
      <Tag tone="alert" icon={IconX}>
        {label}
      </Tag>
    );
  return <Tag>{label}</Tag>;
}

/** Before the day one invites; at the door one receives whoever comes without an invitation. */
function AddToEvent({ event }: { readonly event: PassDating }): ReactNode {
  const { session } = useSession();
  const given = { pass_dating: event.id };
  if (event.state === 'open')
    return (
      <AddPerson
        programmeId={event.programmeId}
        state="admitted"
        act="check_in"
        given={given}
        label="Quelqu’un vient sans invitation"
        nobody="Aucune personne admise de ce nom."
      />
    );
  if (!('pass_dating.write' in session.permissions)) return null;
  return (
    <AddPerson
      programmeId={event.programmeId}
      state="admitted"
      act="invite"
      given={given}
      label="Inviter une personne admise"
      nobody="Aucune personne admise de ce nom."
    />
  );
}
