import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Enrolment } from '../../data/poe';
import { type PoeReviews, usePoeReviews, useWriteFinalReview } from '../../data/poe-reviews';
import { Answer } from '../../parts/answer';
import { Ordinals } from '../../parts/ordinals';
import { ProblemNote } from '../../parts/problem-note';
import { Sheet } from '../../parts/sheet';
import { dayMonth } from '../../words/dates';
import { ofName } from '../../words/names';
import { WeeklyReviewForm } from './weekly-review-form';

interface PersonReviewsProps {
  readonly sessionId: string;
  readonly person: Enrolment;
  /** The reader writes reviews; else reads them. */
  readonly writes: boolean;
  readonly onClose: () => void;
}

/** What was written with one person, week by week, then at the end of the POE. */
export function PersonReviews({ sessionId, person, writes, onClose }: PersonReviewsProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  // They open above the list, which may have been scrolled far down.
  useEffect(() => place.current?.scrollIntoView({ block: 'start' }), []);
  const reviews = usePoeReviews(sessionId, person.journeyId);
  return (
    <div ref={place}>
      <Sheet
        title={`Bilans ${ofName(person.name)}`}
        padded
        aside={
          <button type="button" className="link" onClick={onClose}>
            Fermer<span className="sr"> les bilans</span>
          </button>
        }
      >
        <Answer of={reviews} what="les bilans">
          {(read) => (
            <div className="form-stack">
              <Weeks reviews={read} />
              {writes && <WeeklyReviewForm sessionId={sessionId} journeyId={person.journeyId} />}
              {writes && person.state !== 'interrupted' && (
                <FinalReview
                  sessionId={sessionId}
                  journeyId={person.journeyId}
                  text={read.finalReview ?? ''}
                />
              )}
              {!writes && read.finalReview && (
                <div>
                  <h3>Bilan final</h3>
                  <p className="own-words">{read.finalReview}</p>
                </div>
              )}
            </div>
          )}
        </Answer>
      </Sheet>
    </div>
  );
}

function Weeks({ reviews }: { readonly reviews: PoeReviews }): ReactNode {
  if (reviews.weeks.length === 0) return <p className="muted">Aucun bilan de semaine pour le moment.</p>;
  return (
    <ul>
      {reviews.weeks.map((week) => (
        <li className="week-review" key={week.weekStartsOn}>
          <h3>
            <Ordinals>{`Semaine du ${dayMonth(week.weekStartsOn)}`}</Ordinals>
          </h3>
          <p>{week.done}</p>
          <p>
            <b>Pour la suite{'\u00A0'}:</b> {week.nextAim}
          </p>
          {week.mood !== null && <p className="small muted">Moral{`\u00A0: ${week.mood} sur 5.`}</p>}
        </li>
      ))}
    </ul>
  );
}

interface FinalReviewProps {
  readonly sessionId: string;
  readonly journeyId: string;
  readonly text: string;
}

function FinalReview({ sessionId, journeyId, text }: FinalReviewProps): ReactNode {
  const [words, setWords] = useState(text);
  const [missing, setMissing] = useState(false);
  const write = useWriteFinalReview(sessionId, journeyId, () => undefined);
  return (
    <form
      className="form-stack"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!words.trim());
        if (words.trim() && !write.isPending) write.mutate(words.trim());
      }}
    >
      <h3>Bilan final</h3>
      <Textarea
        label="Ce que la personne sait faire maintenant, et ce qu’elle veut"
        rows={4}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={missing && 'Écrivez le bilan.'}
      />
      <ProblemNote error={write.error} />
      <div className="form-acts">
        <Button type="submit" aria-busy={write.isPending}>
          Garder le bilan final
        </Button>
        <span role="status">{write.isSuccess ? 'Le bilan est gardé.' : ''}</span>
      </div>
    </form>
  );
}
