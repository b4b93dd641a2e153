import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTutorReviews } from '../../data/contracts';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { ReviewForm } from '../../parts/reviews/review-form';
import { ReviewRead } from '../../parts/reviews/review-read';
import { Sheet } from '../../parts/sheet';

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
