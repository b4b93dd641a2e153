import type { Removed } from '@passerelle/rewriting';
import type { ReactNode } from 'react';
import { counted } from '../../../words/numbers';

/** What the offer does not say and why, folded: each span of the need, word for word. */
export function RemovedWords({ removed }: { readonly removed: readonly Removed[] }): ReactNode {
  if (removed.length === 0) return null;
  return (
    <details className="workshop-fold">
      <summary>
        Ce qui n’est pas dans l’offre, et pourquoi{'\u00A0'}: {counted(removed.length, 'passage')}
      </summary>
      <ul>
        {removed.map(({ start, text, reason }) => (
          <li key={start}>
            <s>{text}</s>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
