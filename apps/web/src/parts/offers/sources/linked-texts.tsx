import '../offers.css';
import '../workshop/workshop.css';
import { type ReactNode, useMemo, useState } from 'react';
import type { NeedRewriting } from '../../../data/need-rewriting';
import type { Need } from '../../../data/needs';
import type { OfferVersion } from '../../../data/offers';
import { Sheet } from '../../sheet';
import { askedOnce } from '../questions/asked-once';
import { NeedMarked } from '../workshop/need-marked';
import { LinkLegend } from './link-legend';
import { LinkLines } from './link-lines';
import { linksOf } from './links-of';
import { SourcedOffer } from './sourced-offer';

interface LinkedTextsProps {
  readonly need: Need;
  readonly rewriting: NeedRewriting;
  readonly version: OfferVersion;
  /** Right of the title of the offer: « Version 3 ». */
  readonly aside: ReactNode;
  /** Under the words of the need. */
  readonly children?: ReactNode;
}

/** The need and the offer side by side, with a line from each sentence to the words that it comes from. */
export function LinkedTexts({ need, rewriting, version, aside, children }: LinkedTextsProps): ReactNode {
  const [lit, setLit] = useState<number | null>(null);
  const { document, proposal, questions } = rewriting;
  const { stretches, removed, anchors } = useMemo(() => linksOf(rewriting, version), [rewriting, version]);
  const answered = askedOnce(questions).filter(({ answer }) => answer !== null);
  return (
    <div className="linked">
      <NeedMarked
        need={need}
        document={document}
        findings={proposal.findings}
        lit={lit === null ? [] : (stretches[lit] ?? [])}
        anchors={anchors}
      >
        {answered.length > 0 && (
          <div className="workshop-ask">
            <h3>Ce que l’entreprise a répondu</h3>
            {answered.map(({ text, answer }) => (
              <p key={text} data-question={text}>
                <b>{text}</b> {answer?.text}
              </p>
            ))}
          </div>
        )}
        {children}
      </NeedMarked>
      <LinkLines sentences={version.sentences} removed={removed} lit={lit} />
      <Sheet title="L’offre, telle qu’on la lira" aside={aside} padded>
        <SourcedOffer version={version} lit={lit} onLight={setLit} />
      </Sheet>
      <LinkLegend />
    </div>
  );
}
