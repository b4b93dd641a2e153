import { Button } from '@mantine/core';
import { NEED_ACT_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAmbassadors } from '../../../data/ambassadors';
import { Ordinals } from '../../../parts/ordinals';
import { ProblemNote } from '../../../parts/problem-note';
import { needFacts, needTitle } from '../../../words/needs';
import type { DraftWords } from './draft-words';
import { type missingIn, STEP_TITLES, STEPS } from './steps';

interface StepReviewProps {
  readonly words: DraftWords;
  readonly companyId: string | null;
  readonly missing: ReturnType<typeof missingIn>;
  readonly busy: boolean;
  readonly error: unknown;
  readonly pathOf: (step: (typeof STEPS)[number]) => string;
  readonly onSend: () => void;
}

/** The whole need once more before it goes: its words will no longer change. */
export function StepReview(props: StepReviewProps): ReactNode {
  const { words, missing, pathOf } = props;
  const known = useAmbassadors(props.companyId ?? undefined, words.ambassadorId !== null);
  const chosen = known.data?.find(({ id }) => id === words.ambassadorId)?.fullName;
  const facts = needFacts({ ...words, ambassadorName: chosen ?? words.ambassadorName });
  return (
    <>
      <h2 className="offer-title">{needTitle(words.title)}</h2>
      {words.body && <p className="own-words">{words.body}</p>}
      <dl className="fact-list">
        {facts.map(([term, detail]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Ordinals>{detail}</Ordinals>
            </dd>
          </div>
        ))}
      </dl>
      <nav aria-label="Modifier">
        <ul className="review-links">
          {STEPS.filter((step) => step !== 'envoi').map((step) => (
            <li key={step}>
              <Link to={pathOf(step)}>
                Modifier{'\u00A0'}: {STEP_TITLES[step]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {missing.length > 0 ? (
        <div className="review-missing">
          <p>
            <b>Avant d’envoyer, il manque{'\u00A0'}:</b>
          </p>
          <ul className="review-links">
            {missing.map(({ field, step, words: said }) => (
              <li key={field}>
                <Link to={pathOf(step)}>{said}</Link>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <div className="form-stack">
          <ProblemNote error={props.error} />
          <Button variant="filled" data-block aria-busy={props.busy} onClick={props.onSend}>
            {NEED_ACT_LABELS.post.button}
          </Button>
          <p className="muted">{NEED_ACT_LABELS.post.consequence}</p>
        </div>
      )}
    </>
  );
}
