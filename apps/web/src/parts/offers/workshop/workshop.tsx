import '../offers.css';
import './workshop.css';
import { Button } from '@mantine/core';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { Need } from '../../../data/needs';
import type { NeedRewriting } from '../../../data/need-rewriting';
import type { OfferWords } from '../../../data/offers';
import { findingKind } from '../../../words/findings';
import { counted } from '../../../words/numbers';
import { Sheet } from '../../sheet';
import type { Stretch } from '../finding-segments';
import { OfferWordsForm } from '../offer-words-form';
import { ExclusionScore } from './exclusion-score';
import { NeedMarked } from './need-marked';
import { QuestionsToAsk } from '../questions/questions-to-ask';
import { RemovedWords } from './removed-words';
import { rereadWords } from './reread-words';
import { SentenceSources } from './sentence-sources';
import { StillExcluding } from './still-excluding';

/** What the workshop is opened on. */
export interface WorkshopProps {
  readonly need: Need;
  readonly rewriting: NeedRewriting;
  /** The version to start from; without it, what the assistant proposes from the need. */
  readonly start?: OfferWords;
  /** « Première version », « Version 3 ». */
  readonly aside: string;
  readonly button: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onKeep: (words: OfferWords) => void;
  readonly onCancel?: () => void;
}

/** « Réécrire l’offre »: the need marked on the left, the offer on the right, read again as it is typed. */
export function Workshop({ need, rewriting, start, aside, ...form }: WorkshopProps): ReactNode {
  const { document, proposal, questions } = rewriting;
  const proposed: OfferWords = useMemo(
    () => ({ ...proposal.words, softSkills: [...proposal.words.softSkills] }),
    [proposal],
  );
  const [first, setFirst] = useState(start ?? proposed);
  const [basis, setBasis] = useState(proposed);
  const [words, setWords] = useState(first);
  const [lit, setLit] = useState<readonly Stretch[]>([]);
  const typed = useDeferredValue(words);
  const read = useMemo(() => rereadWords(typed), [typed]);
  const blocking = Object.values(read.blocking).flat().length;
  const startAgain = (): void => {
    setFirst(proposed);
    setWords(proposed);
    setBasis(proposed);
  };
  const under = (field: keyof typeof read.blocking): ReactNode =>
    typed[field].trim() && <StillExcluding findings={read.blocking[field]} />;
  return (
    <div className="column">
      <ExclusionScore
        before={proposal.score.before}
        after={read.score}
        marks={{
          before: proposal.findings.filter((finding) => findingKind(finding)).length,
          after: read.marks,
        }}
      />
      <div className="offer-pair">
        <NeedMarked need={need} document={document} findings={proposal.findings} lit={lit}>
          <QuestionsToAsk need={need} questions={questions} />
          <RemovedWords removed={proposal.removed} />
        </NeedMarked>
        <div className="column">
          <Sheet title="L’offre, telle qu’on la lira" aside={aside} padded>
            {!same(proposed, basis) && (
              <div className="workshop-again">
                <p>Des réponses sont arrivées{'\u00A0'}: la proposition a changé.</p>
                <Button size="sm" onClick={startAgain}>
                  Repartir de la nouvelle proposition
                </Button>
              </div>
            )}
            <OfferWordsForm
              key={JSON.stringify(first)}
              {...form}
              start={first}
              onType={setWords}
              under={{ title: under('title'), body: under('body'), conditions: under('conditions') }}
            />
            <p className="sr" role="status">
              {blocking === 0
                ? 'Rien n’écarte dans l’offre.'
                : `${counted(blocking, 'passage écarte', 'passages écartent')} encore des personnes.`}
            </p>
          </Sheet>
          <SentenceSources
            whole={document.whole}
            sentences={proposal.sentences}
            questions={questions}
            onLight={setLit}
          />
        </div>
      </div>
    </div>
  );
}

const same = (one: OfferWords, other: OfferWords): boolean => JSON.stringify(one) === JSON.stringify(other);
