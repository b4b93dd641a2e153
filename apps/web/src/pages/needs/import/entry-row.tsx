import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NeedEntry } from '../../../data/need-imports';
import { Tag } from '../../../parts/tag';
import { needFacts } from '../../../words/needs';

interface EntryRowProps {
  readonly entry: NeedEntry;
  readonly taken: boolean;
  readonly onTake: (taken: boolean) => void;
}

/** One offer of the file: the draft that it would make, to keep or leave, or why it makes none. */
export function EntryRow({ entry, taken, onTake }: EntryRowProps): ReactNode {
  const { number, title, need, refusals, remarks } = entry;
  const name = title ?? `Offre n°\u00A0${String(number)}`;
  return (
    <li className="entry">
      {need ? (
        <Checkbox label={name} checked={taken} onChange={(event) => onTake(event.currentTarget.checked)} />
      ) : (
        <h3>{name}</h3>
      )}
      {need && (
        <>
          <p className="entry-facts">
            {needFacts(need)
              .map(([term, fact]) => `${term}\u00A0: ${fact}`)
              .join('. ')}
          </p>
          <details>
            <summary>Lire le texte repris</summary>
            <p className="own-words">{need.body}</p>
          </details>
        </>
      )}
      {!need && <Tag tone="alert">Ne peut pas être reprise</Tag>}
      {[...refusals, ...remarks].map(({ field, reason }) => (
        <p key={`${field} ${reason}`} className="entry-reason">
          {reason}
        </p>
      ))}
    </li>
  );
}
