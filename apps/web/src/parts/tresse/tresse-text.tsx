import { type ReactNode, useState } from 'react';
import { Ordinals } from '../ordinals';
import { actionDays, actionState, holeDays, tresseCounts } from './describe';
import { holesOf } from './geometry/deck';
import { isPlanned } from './geometry/knots';
import { counted } from '../../words/numbers';
import { strandOf } from './strands';
import type { TresseAction, TresseData } from './tresse-data';

/** What the links of one action say, from it and to it. */
function linksOf(action: TresseAction, data: TresseData): string[] {
  const label = (id: string): string => data.actions.find((candidate) => candidate.id === id)?.label ?? '';
  return data.links.flatMap((link) => {
    const verb = isPlanned(link, data) ? 'rendra possible' : 'a rendu possible';
    if (link.fromId === action.id) return [`${verb}\u00A0: ${label(link.toId)}`];
    if (link.toId === action.id) return [`rendu possible par\u00A0: ${label(link.fromId)}`];
    return [];
  });
}

interface TresseTextProps {
  readonly data: TresseData;
  /** On paper nothing can be opened: the list is there. */
  readonly printed?: boolean;
}

/** The braid as an ordered list: strand, action, who, dates, state, linked to. Closed at first, opened by its summary. */
export function TresseText({ data, printed = false }: TresseTextProps): ReactNode {
  const [opened, setOpened] = useState(false);
  const actions = data.actions.toSorted((a, b) => a.from.localeCompare(b.from));
  return (
    <details
      className="tresse-text"
      open={opened || printed}
      onToggle={(event) => !printed && setOpened(event.currentTarget.open)}
    >
      <summary>Lire la tresse en texte ({tresseCounts(data)})</summary>
      <ol>
        {actions.map((action) => (
          <li key={action.id}>
            <b>{strandOf(action.kind).label}</b>
            {'\u00A0'}: {action.label}
            {action.who && <>, {action.who}</>}, <Ordinals>{actionDays(action, data.today)}</Ordinals>,{' '}
            {actionState(action)}.
            {linksOf(action, data).map((words) => (
              <span key={words} className="tresse-text-link">
                {words}
              </span>
            ))}
          </li>
        ))}
      </ol>
      {holesOf(data).map((hole) => (
        <p key={hole.from}>
          {counted(hole.weeks, 'semaine')} sans personne, du <Ordinals>{holeDays(hole)}</Ordinals>.
        </p>
      ))}
    </details>
  );
}
