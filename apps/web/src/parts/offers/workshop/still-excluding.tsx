import { type Finding } from '@passerelle/rewriting';
import type { ReactNode } from 'react';
import { findingWord } from '../../../words/findings';

/** Under a field: the words that still keep people out, each with what to write instead; one quiet line when there are none. */
export function StillExcluding({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  if (findings.length === 0) return <p className="still-none">Rien qui écarte</p>;
  return (
    <ul className="still-excluding">
      {findings.map((finding) => (
        <li key={`${String(finding.start)}${finding.label}`}>
          <b>
            {`«\u00A0${finding.text}\u00A0»`}, {findingWord(finding)}.
          </b>{' '}
          {finding.reason} {finding.suggestion}
        </li>
      ))}
    </ul>
  );
}
