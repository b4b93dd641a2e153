import { Button } from '@mantine/core';
import { ENROLMENT_STATE_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import type { Enrolment } from '../../data/poe';
import { EmptyState } from '../../parts/empty-state';
import { IconCheck } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { counted, ordinal } from '../../words/numbers';

interface SessionPeopleProps {
  readonly people: readonly Enrolment[];
  /** Journey whose reviews are open. */
  readonly opened?: string;
  /** Left out for those who read no review. */
  readonly onOpen?: (journeyId: string | null) => void;
}

/** Who has a place, then the waiting list in its order. */
export function SessionPeople({ people, opened, onOpen }: SessionPeopleProps): ReactNode {
  const waiting = people
    .filter((person) => person.state === 'waitlisted')
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  const placed = people.filter((person) => person.state !== 'waitlisted');
  return (
    <>
      <Sheet title="Personnes" aside={counted(placed.length, 'personne')} padded={placed.length === 0}>
        {placed.length === 0 ? (
          <EmptyState title="Personne n’a encore de place.">
            Les places se proposent depuis la page de chaque personne, ou en groupe depuis sa promotion.
          </EmptyState>
        ) : (
          <RowList label="Personnes de la POE">
            {placed.map((person) => (
              <Row
                key={person.journeyId}
                title={person.name}
                to={`/personnes/${person.journeyId}`}
                state={
                  <>
                    <span>{ENROLMENT_STATE_LABELS[person.state]}</span>
                    {person.finalReviewAt && (
                      <Tag tone="done" icon={IconCheck}>
                        Bilan final écrit
                      </Tag>
                    )}
                  </>
                }
                action={
                  onOpen &&
                  ['running', 'completed', 'interrupted'].includes(person.state) && (
                    <Button
                      size="sm"
                      aria-expanded={opened === person.journeyId}
                      onClick={() => onOpen(opened === person.journeyId ? null : person.journeyId)}
                    >
                      Bilans<span className="sr"> de {person.name}</span>
                    </Button>
                  )
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
              />
            ))}
          </RowList>
        </Sheet>
      )}
    </>
  );
}
