import { Button } from '@mantine/core';
import { isStaff, MEETING_ANSWER_LABELS } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session/session-context';
import type { Meeting, PassDating } from '../../data/pass-datings';
import { EmptyState } from '../../parts/empty-state';
import { IconCheck } from '../../parts/icons';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { counted } from '../../words/numbers';
import { FeedbackForm } from './feedback-form';

type Side = 'company' | 'person';

const said = (side: string, feedback: Meeting['company']): string =>
  feedback
    ? `${side}\u00A0: ${MEETING_ANSWER_LABELS[feedback.answer].toLowerCase()}${feedback.sentence ? `, «\u00A0${feedback.sentence}\u00A0»` : ''}`
    : `${side}\u00A0: pas encore de réponse`;

/** The meetings, turn after turn, with what both sides said. */
export function MeetingRows({ event }: { readonly event: PassDating }): ReactNode {
  const { role, session } = useSession();
  const [opened, setOpened] = useState<{ id: string; side: Side } | null>(null);
  const staff = isStaff(role.code);
  const held = event.state === 'open' || event.state === 'closed';
  const forCompany = held && 'ambassador_feedback.write' in session.permissions;
  const forPerson = held && staff && 'person_feedback.write' in session.permissions;
  const meetings = event.meetings.toSorted((a, b) => a.round - b.round);
  const one = meetings.find((meeting) => meeting.id === opened?.id);
  const toggle = (id: string, side: Side): void =>
    setOpened(opened?.id === id && opened.side === side ? null : { id, side });
  return (
    <Sheet title="Rencontres" aside={counted(meetings.length, 'rencontre')} padded={meetings.length === 0}>
      {meetings.length === 0 && (
        <EmptyState title="Aucune rencontre notée.">
          Les rencontres viennent ici, avec ce que chaque côté en a dit.
        </EmptyState>
      )}
      {one && opened && (
        <div className="row-more">
          <FeedbackForm
            key={`${one.id}${opened.side}`}
            eventId={event.id}
            meeting={one}
            side={opened.side}
            onDone={() => setOpened(null)}
          />
        </div>
      )}
      {meetings.length > 0 && (
        <RowList label="Rencontres">
          {meetings.map((meeting) => (
            <Row
              key={meeting.id}
              title={`${meeting.personName} et ${meeting.ambassadorName}`}
              facts={
                <>
                  <p>{`Tour ${meeting.round}, ${meeting.companyName}.`}</p>
                  <p>{`${said('Entreprise', meeting.company)}. ${staff ? `${said('Personne', meeting.person)}.` : ''}`}</p>
                </>
              }
              state={
                meeting.mutualYes && (
                  <Tag tone="done" icon={IconCheck}>
                    Oui des deux côtés
                  </Tag>
                )
              }
              action={
                (forCompany || forPerson) && (
                  <>
                    {forCompany && (
                      <Button onClick={() => toggle(meeting.id, 'company')}>
                        Avis de l’entreprise
                        <span className="sr">
                          {' '}
                          sur {meeting.personName}, tour {meeting.round}
                        </span>
                      </Button>
                    )}
                    {forPerson && (
                      <Button onClick={() => toggle(meeting.id, 'person')}>
                        Avis de la personne
                        <span className="sr">
                          , {meeting.personName}, tour {meeting.round}
                        </span>
                      </Button>
                    )}
                  </>
                )
              }
            />
          ))}
        </RowList>
      )}
    </Sheet>
  );
}
