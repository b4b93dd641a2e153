import './findings.css';
import type { ReactNode } from 'react';
import { FINDING_KIND_WORDS, type FindingKind } from '../../words/findings';

const ORDER: readonly FindingKind[] = ['experience', 'diploma', 'jargon', 'gender', 'unlawful'];

/** What each underline means, in words. */
export function FindingLegend(): ReactNode {
  return (
    <ul className="finding-legend" aria-label="Ce que veut dire chaque soulignement">
      {ORDER.map((kind) => (
        <li key={kind}>
          <mark className="finding" data-kind={kind}>
            {FINDING_KIND_WORDS[kind].looks}
          </mark>
          {FINDING_KIND_WORDS[kind].means}
        </li>
      ))}
    </ul>
  );
}
