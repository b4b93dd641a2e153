import type { Finding } from '@passerelle/rewriting';
import type { ReactNode } from 'react';
import type { Need } from '../../../data/needs';
import { needFacts } from '../../../words/needs';
import { Ordinals } from '../../ordinals';
import { Sheet } from '../../sheet';
import { FindingLegend } from '../finding-legend';
import type { Stretch } from '../finding-segments';
import { FindingText } from '../finding-text';
import type { NeedDocument } from '../../../data/need-rewriting';

interface NeedMarkedProps {
  readonly need: Need;
  readonly document: NeedDocument;
  readonly findings: readonly Finding[];
  readonly lit: readonly Stretch[];
  /** Where a line to the offer begins. */
  readonly anchors?: readonly number[];
  /** What follows from it: the questions, what was left out. */
  readonly children: ReactNode;
}

/** The words of the company as they are, what keeps people out underlined and explained, the facts below. */
export function NeedMarked({ need, document, findings, lit, anchors, children }: NeedMarkedProps): ReactNode {
  const { whole, title, body, facts } = document;
  const marked = (within: Stretch): ReactNode => (
    <FindingText whole={whole} within={within} findings={findings} lit={lit} anchors={anchors} />
  );
  return (
    <Sheet title="Le besoin, mot pour mot" aside={need.companyName} padded>
      <p className="need-title">{marked({ start: 0, end: title.length })}</p>
      <div className="own-words finding-lines">{marked(body)}</div>
      <dl className="fact-list offer-part">
        {needFacts(need).map(([term, detail]) => {
          const placed = facts.find((fact) => fact.term === term);
          return (
            <div key={term}>
              <dt>{term}</dt>
              <dd className={placed && 'own-words finding-lines'}>
                {placed ? marked(placed) : <Ordinals>{detail}</Ordinals>}
              </dd>
            </div>
          );
        })}
      </dl>
      <FindingLegend />
      {children}
    </Sheet>
  );
}
