import '../offers.css';
import './workshop.css';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import type { Need } from '../../../data/needs';
import type { OfferWords } from '../../../data/offers';
import { findingKind } from '../../../words/findings';
import { counted } from '../../../words/numbers';
import { Sheet } from '../../sheet';
import type { Stretch } from '../finding-segments';
import { OfferWordsForm } from '../offer-words-form';
import { ExclusionScore } from './exclusion-score';
import { needDocument } from './need-document';
import { NeedMarked } from './need-marked';
import { propose } from './proposal';
import { QuestionsToAsk } from './questions-to-ask';
import { RemovedWords } from './removed-words';
import { rereadWords } from './reread-words';
import { SentenceSources } from './sentence-sources';
import { StillExcluding } from './still-excluding';

/** What the workshop is opened on. */
export interface WorkshopProps {
  readonly need: Need;
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
export function Workshop({ need, start, aside, ...form }: WorkshopProps): ReactNode {
  const document = useMemo(() => needDocument(need), [need]);
  const proposal = useMemo(() => propose(document), [document]);
  const [first] = useState(start ?? proposal.words);
  const [words, setWords] = useState(first);
  const [lit, setLit] = useState<readonly Stretch[]>([]);
  const typed = useDeferredValue(words);
  const read = useMemo(() => rereadWords(typed), [typed]);
  const blocking = Object.values(read.blocking).flat().length;
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
          <QuestionsToAsk questions={proposal.questions} />
          <RemovedWords removed={proposal.removed} />
        </NeedMarked>
        <div className="column">
          <Sheet title="L’offre, telle qu’on la lira" aside={aside} padded>
            <OfferWordsForm
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
          <SentenceSources whole={document.whole} sentences={proposal.sentences} onLight={setLit} />
        </div>
      </div>
    </div>
  );
}
