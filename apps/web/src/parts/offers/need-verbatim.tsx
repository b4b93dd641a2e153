import type { ReactNode } from 'react';
import type { Need } from '../../data/needs';
import { needFacts, needTitle } from '../../words/needs';
import { Ordinals } from '../ordinals';
import { Sheet } from '../sheet';

/** What the company wrote, word for word, with its conditions. */
export function NeedVerbatim({ need }: { readonly need: Need }): ReactNode {
  return (
    <Sheet title="Le besoin, mot pour mot" aside={need.companyName} padded>
      <h3 className="offer-title">{needTitle(need.title)}</h3>
      <p className="own-words">{need.body}</p>
      <dl className="fact-list offer-part">
        {needFacts(need).map(([term, detail]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Ordinals>{detail}</Ordinals>
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
