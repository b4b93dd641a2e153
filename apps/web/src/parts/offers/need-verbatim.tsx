import type { ReactNode } from 'react';
import type { Need } from '../../data/needs';
import { dayMonth } from '../../words/dates';
import { counted } from '../../words/numbers';
import { Ordinals } from '../ordinals';
import { Sheet } from '../sheet';

/** What the company wrote, word for word, with its conditions. */
export function NeedVerbatim({ need }: { readonly need: Need }): ReactNode {
  const facts: [string, string | null][] = [
    ['Postes', counted(need.seats, 'poste')],
    ['Début', need.startsOn && dayMonth(need.startsOn, true)],
    ['Lieu', need.place],
    ['Horaires', need.hours],
    ['Salaire', need.pay],
    ['Contraintes', need.constraints],
  ];
  return (
    <Sheet title="Le besoin, mot pour mot" aside={need.companyName} padded>
      <h3 className="offer-title">{need.title}</h3>
      <p className="own-words">{need.body}</p>
      <dl className="fact-list offer-part">
        {facts.map(
          ([term, detail]) =>
            detail && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  <Ordinals>{detail}</Ordinals>
                </dd>
              </div>
            ),
        )}
      </dl>
    </Sheet>
  );
}
