import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type TutorReview, useTutorReviews } from '../../data/contracts';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { IconAlertTriangle, IconCheck, IconClock } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { parisTime } from '../../words/civil-date';
import { dayMonth } from '../../words/dates';
import { ReviewForm } from './review-form';
import { IN_PLACE } from './review-words';

interface ContractReviewsProps {
  readonly contractId: string;
  readonly mayWrite: boolean;
}

/** The reviews of the months of a contract: at its place or not, a sentence, help wanted. */
export function ContractReviews({ contractId, mayWrite }: ContractReviewsProps): ReactNode {
  const reviews = useTutorReviews(contractId, true);
  const [writing, setWriting] = useState<number | null>(null);
  return (
    <Sheet title="Bilans de tutorat" padded>
      <Answer of={reviews} what="les bilans de tutorat">
        {(list) => (
          <>
            {list.length === 0 && (
              <EmptyState title="Aucun bilan n’est prévu.">
                Le premier vient un mois après le début, puis à trois mois, puis tous les trois mois.
              </EmptyState>
            )}
            <ol>
              {list.map((review) => (
                <li key={review.month} className="review">
                  <ReviewRead review={review} />
                  {mayWrite &&
                    (review.toWrite || review.writtenAt) &&
                    (writing === review.month ? (
                      <ReviewForm contractId={contractId} review={review} onDone={() => setWriting(null)} />
                    ) : (
                      <Button size="sm" onClick={() => setWriting(review.month)}>
                        {review.writtenAt ? 'Corriger' : 'Écrire'} le bilan
                        <span className="sr"> du mois {review.month}</span>
                      </Button>
                    ))}
                </li>
              ))}
            </ol>
          </>
        )}
      </Answer>
    </Sheet>
  );
}

function ReviewRead({ review }: { readonly review: TutorReview }): ReactNode {
  return (
    <>
      <h3>Mois {review.month}</h3>
      <p className="contract-state">
        {review.writtenAt ? (
          <Tag tone="done" icon={IconCheck}>
            <Ordinals>{`Écrit le ${dayMonth(parisTime(review.writtenAt).day, true)}`}</Ordinals>
          </Tag>
        ) : (
          <Tag tone={review.late ? 'late' : 'plain'} icon={review.late ? IconAlertTriangle : IconClock}>
            <Ordinals>{`À écrire ${review.late ? 'depuis le' : 'pour le'} ${dayMonth(review.dueOn, true)}`}</Ordinals>
          </Tag>
        )}
        {review.helpWanted && (
          <Tag tone="alert" icon={IconAlertTriangle}>
            Demande de l’aide
          </Tag>
        )}
      </p>
      {review.writtenAt && (
        <p>
          {review.inRightPlace && `À sa place\u00A0: ${IN_PLACE[review.inRightPlace].toLowerCase()}. `}
          {review.sentence && `«\u00A0${review.sentence}\u00A0»`}
          {review.writtenBy && <span className="muted"> {review.writtenBy}</span>}
        </p>
      )}
    </>
  );
}
