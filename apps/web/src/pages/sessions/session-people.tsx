import { Button } from '@mantine/core';
import { ENROLMENT_STATE_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { useSession } from '../../app/session/session-context';
import { type PersonActs, usePeopleActs } from '../../data/people-acts';
import type { Enrolment, PoeSession } from '../../data/poe';
import { AddPerson } from '../../parts/add-person';
import { EmptyState } from '../../parts/empty-state';
import { IconCheck } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { PersonActsButtons } from '../../parts/person-acts';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { counted, ordinal } from '../../words/numbers';

interface SessionPeopleProps {
  readonly session: PoeSession;
  /** The person whose reviews are open. */
  readonly opened: string | undefined;
  /** Opens or closes somebody's reviews; absent where the reader may not read them. */
  readonly onOpen: ((journeyId: string | null) => void) | undefined;
}

/** Acts of the POE, in the order of the hand; one of them at a time is possible for one person. */
const QUICK = ['accept_place', 'propose_place', 'start_poe', 'complete_poe', 'open_choice'];
/** A journey's other acts are for its own page. */
const HERE = new Set([
  ...QUICK,
  'refuse_place',
  'decline_place',
  'leave_waiting_list',
  'interrupt_poe',
  'skip_poe',
]);
const REVIEWED = ['running', 'completed', 'interrupted'];

/** The people of a session with what can be done for each, then those who wait, in their order. */
export function SessionPeople({ session: poe, opened, onOpen }: SessionPeopleProps): ReactNode {
  const { session } = useSession();
  const rights = session.permissions;
  const { acts, failed } = usePeopleActs(
    poe.people.map(({ journeyId }) => journeyId),
    'journey.act' in rights,
  );
  const waiting = poe.people
    .filter((person) => person.state === 'waitlisted')
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const placed = poe.people.filter((person) => person.state !== 'waitlisted');
  const adds = 'poe.write' in rights && 'journey.act' in rights && poe.state === 'funded';
  return (
    <>
      <Sheet title="Personnes" aside={counted(placed.length, 'personne')} padded={placed.length === 0}>
        {adds && (
          <div className={placed.length > 0 ? 'sheet-body no-print' : 'session-add no-print'}>
            <AddPerson
              key={poe.placesLeft > 0 ? 'enrol' : 'waitlist'}
              programmeId={poe.programmeId}
              state="shortlisted"
              act={poe.placesLeft > 0 ? 'enrol' : 'waitlist'}
              given={{ poe_session: poe.id }}
              label={
                poe.placesLeft > 0
                  ? 'Donner une place à une personne retenue'
                  : 'La session est complète\u00A0: faire attendre'
              }
              nobody="Aucune personne retenue de ce nom."
            />
          </div>
        )}
        {failed && (
          <p className="sheet-body" role="alert">
            Les actions ne sont pas arrivées. Rechargez la page.
          </p>
        )}
        {placed.length === 0 ? (
          <EmptyState title="Personne n’a encore de place.">
            Les places se donnent aux personnes retenues après un Pass Dating, une à une ou en groupe depuis
            la promotion.
          </EmptyState>
        ) : (
          <RowList label="Personnes de la POE">
            {placed.map((person) => (
              <Row
                key={person.journeyId}
                title={person.name}
                to={`/personnes/${person.journeyId}`}
                state={<PlaceState person={person} />}
                action={
                  <>
                    {onOpen && REVIEWED.includes(person.state) && (
                      <Button
                        aria-expanded={opened === person.journeyId}
                        onClick={() => onOpen(opened === person.journeyId ? null : person.journeyId)}
                      >
                        Bilans<span className="sr"> de {person.name}</span>
                      </Button>
                    )}
                    <ActsHere name={person.name} acts={acts.get(person.journeyId)} />
                  </>
                }
              />
            ))}
          </RowList>
        )}
      </Sheet>
      {waiting.length > 0 && (
        <Sheet title="Liste d’attente" aside={counted(waiting.length, 'personne')}>
          <RowList label="Liste d’attente">
            {waiting.map((person, index) => (
              <Row
                key={person.journeyId}
                title={person.name}
                to={`/personnes/${person.journeyId}`}
                state={
                  <span>
                    <Ordinals>{ordinal(person.rank ?? index + 1)}</Ordinals>
                  </span>
                }
                action={<ActsHere name={person.name} acts={acts.get(person.journeyId)} />}
              />
            ))}
          </RowList>
        </Sheet>
      )}
    </>
  );
}

function ActsHere({
  name,
  acts,
}: {
  readonly name: string;
  readonly acts: PersonActs | undefined;
}): ReactNode {
  if (!acts) return null;
  const here = { ...acts, acts: acts.acts.filter(({ act }) => HERE.has(act)) };
  return <PersonActsButtons name={name} person={here} first={QUICK} />;
}

function PlaceState({ person }: { readonly person: Enrolment }): ReactNode {
  return (
    <>
      <Tag tone={person.state === 'running' || person.state === 'completed' ? 'done' : 'plain'}>
        {ENROLMENT_STATE_LABELS[person.state]}
      </Tag>
      {person.finalReviewAt && (
        <Tag tone="done" icon={IconCheck}>
          Bilan final écrit
        </Tag>
      )}
    </>
  );
}
