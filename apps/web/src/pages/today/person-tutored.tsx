import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { PersonTutored, TutorReview } from '../../data/contracts';
import { Ordinals } from '../../parts/ordinals';
import { ReviewForm } from '../../parts/reviews/review-form';
import { ReviewRead } from '../../parts/reviews/review-read';
import type { CalendarDate } from '../../words/civil-date';
import { contractDays } from '../../words/contracts';
import { dayMonth } from '../../words/dates';
import { nextReview } from './next-review';

interface PersonTutoredProps {
  readonly person: PersonTutored;
  readonly day: CalendarDate;
}

/** Somebody whom one tutors: the job, the review that is expected and its short form, the reviews written before. */
export function PersonTutoredCard({ person, day }: PersonTutoredProps): ReactNode {
  const [writing, setWriting] = useState<number | null>(null);
  const name = `${person.firstName} ${person.lastName}`;
  const next = nextReview(person.reviews);
  const shown = person.reviews.filter((review) => review.toWrite || review.writtenAt);
  const button = (review: TutorReview): ReactNode => (
    <Button
      fullWidth={!review.writtenAt}
      size={review.writtenAt ? 'sm' : undefined}
      variant={review === next ? 'filled' : 'outline'}
      onClick={() => setWriting(review.month)}
    >
      {review.writtenAt ? 'Corriger' : 'Écrire'} le bilan du mois {review.month}
      <span className="sr"> {name}</span>
    </Button>
  );
  return (
    <article className="card" aria-label={name}>
      <h3>
        <Link to={`/personnes/${person.journeyId}`}>{name}</Link>
      </h3>
      <p>
        {person.jobTitle}, <Ordinals>{contractDays(person.startsOn, person.endsOn)}</Ordinals>.
      </p>
      {person.startsOn > day && <p>Les bilans commencent un mois après le début du contrat.</p>}
      {shown.length > 0 && (
        <ol>
          {shown.map((review) => (
            <li key={review.month} className="review">
              <ReviewRead review={review} />
              {writing === review.month ? (
                <ReviewForm contractId={person.contractId} review={review} onDone={() => setWriting(null)} />
              ) : (
                button(review)
              )}
            </li>
          ))}
        </ol>
      )}
      {next && !next.toWrite && (
        <p>
          Prochain bilan, mois {next.month}
          {'\u00A0'}: <Ordinals>{`vers le ${dayMonth(next.dueOn, true)}`}</Ordinals>.
        </p>
      )}
    </article>
  );
}
