import type { ReactNode } from 'react';
import type { ContractTerms } from '../../data/contracts';
import { Ordinals } from '../../parts/ordinals';
import { Sheet } from '../../parts/sheet';
import { changedTerm } from '../../words/contracts';
import { exactMoment } from '../../words/dates';

/** What amendments changed since the signature; nothing at all when there is none. */
export function AmendmentsSheet({ terms }: { readonly terms: ContractTerms }): ReactNode {
  if (terms.amendments.length === 0) return null;
  const names = new Map([
    [terms.companyId, terms.companyName],
    ...terms.assignments.map(({ companyId, companyName }) => [companyId, companyName] as const),
  ]);
  return (
    <Sheet title="Avenants" padded>
      <ol>
        {terms.amendments.map((amendment) => (
          <li key={amendment.at} className="amendment">
            <h3>{amendment.label}</h3>
            <ul>
              {Object.entries(amendment.changes).map(([name, change]) => (
                <li key={name}>
                  <Ordinals>{changedTerm(name, change, names)}</Ordinals>
                </li>
              ))}
            </ul>
            <p className="small muted">
              <Ordinals>{exactMoment(amendment.at)}</Ordinals>
            </p>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
