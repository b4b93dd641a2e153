import { Button } from '@mantine/core';
import { MEETING_ANSWER_LABELS } from '@passerelle/kernel';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../app/session/session-context';
import { type Meeting, type PassDating, useWithdrawMeeting } from '../../data/pass-datings';
import { EmptyState } from '../../parts/empty-state';
import { IconCheck } from '../../parts/icons';
import { ProblemNote } from '../../parts/problem-note';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { counted } from '../../words/numbers';
import { FeedbackForm } from './feedback-form';
import { MeetingForm } from './meeting-form';

type Asked = 'company' | 'person' | 'withdraw';

const said = (side: string, feedback: Meeting['company']): string =>
  feedback
    ? `${side}\u00A0: ${MEETING_ANSWER_LABELS[feedback.answer].toLowerCase()}${feedback.sentence ? `, «\u00A0${feedback.sentence}\u00A0»` : '.'}`
    : `${side}\u00A0: pas encore de réponse.`;

/** The meetings, turn after turn, with what both sides said; typed in, answered and taken back here. */
export function MeetingRows({ event }: { readonly event: PassDating }): ReactNode {
  const { session } = useSession();
  const [opened, setOpened] = useState<{ id: string; asked: Asked } | null>(null);
  const rights = session.permissions;
  const held = event.state === 'open' || event.state === 'closed';
  const meetings = event.meetings.toSorted((a, b) => a.round - b.round);
  const buttons: readonly { asked: Asked; label: string; may: boolean }[] = [
    { asked: 'company', label: 'Avis de l’entreprise', may: 'ambassador_feedback.write' in rights },
    { asked: 'person', label: 'Avis de la personne', may: 'person_feedback.write' in rights },
    { asked: 'withdraw', label: 'Retirer', may: 'pass_dating.check_in' in rights },
  ];
  return (
    <Sheet title="Rencontres" aside={counted(meetings.length, 'rencontre')}>
      {held && 'pass_dating.check_in' in rights && (
        <div className="sheet-body no-print">
          <MeetingForm event={event} />
        </div>
      )}
      {meetings.length === 0 && (
        <div className="sheet-body">
          <EmptyState title="Aucune rencontre notée.">
            Les rencontres viennent ici, avec ce que chaque côté en a dit.
          </EmptyState>
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
                  {'ambassador_feedback.read_raw' in rights && <p>{said('Entreprise', meeting.company)}</p>}
                  {'person_feedback.read' in rights && <p>{said('Personne', meeting.person)}</p>}
                  {opened?.id === meeting.id && (
                    <div className="meeting-asked">
                      <Opened
                        event={event}
                        meeting={meeting}
                        asked={opened.asked}
                        onDone={() => setOpened(null)}
                      />
                    </div>
                  )}
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
                held &&
                opened?.id !== meeting.id &&
                buttons
                  .filter(({ may }) => may)
                  .map(({ asked, label }) => (
                    <Button key={asked} onClick={() => setOpened({ id: meeting.id, asked })}>
                      {label}
                      <span className="sr">
                        , {meeting.personName} et {meeting.ambassadorName}, tour {meeting.round}
                      </span>
                    </Button>
                  ))
              }
            />
          ))}
        </RowList>
      )}
    </Sheet>
  );
}

interface OpenedProps {
  readonly event: PassDating;
  readonly meeting: Meeting;
  readonly asked: Asked;
  readonly onDone: () => void;
}

function Opened({ event, meeting, asked, onDone }: OpenedProps): ReactNode {
  if (asked === 'withdraw') return <Withdraw event={event} meeting={meeting} onDone={onDone} />;
  return <FeedbackForm key={asked} eventId={event.id} meeting={meeting} side={asked} onDone={onDone} />;
}

/** A meeting typed in by mistake goes with what was said of it: asked twice. */
function Withdraw({ event, meeting, onDone }: Omit<OpenedProps, 'asked'>): ReactNode {
  const withdraw = useWithdrawMeeting(event.id, onDone);
  return (
    <div className="form-stack">
      <p>Cette rencontre n’a pas eu lieu{'\u202F'}? Elle est retirée avec les avis donnés.</p>
      <ProblemNote error={withdraw.error} />
      <div className="form-acts">
        <Button
          aria-busy={withdraw.isPending}
          onClick={() => !withdraw.isPending && withdraw.mutate({ meetingId: meeting.id })}
        >
          Oui, retirer cette rencontre
        </Button>
        <Button onClick={onDone}>Garder la rencontre</Button>
      </div>
    </div>
  );
}
