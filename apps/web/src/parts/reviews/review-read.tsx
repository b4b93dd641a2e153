import './reviews.css';
import type { ReactNode } from 'react';
import type { TutorReview } from '../../data/contracts';
import { parisTime } from '../../words/civil-date';
import { dayMonth } from '../../words/dates';
import { IconAlertTriangle, IconCheck, IconClock } from '../icons';
import { Ordinals } from '../ordinals';
import { Tag } from '../tag';
import { IN_PLACE } from './review-words';

/** The review of a month: when it was written or is due, and what it says. */
export function ReviewRead({ review }: { readonly review: TutorReview }): ReactNode {
  return (
    <>
      <h3>Mois {review.month}</h3>
      <p className="review-state">
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
