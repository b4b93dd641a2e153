import type { ReactNode } from 'react';
import type { ChoiceOfBoard } from '../../data/choices';
import { IconCheck, IconClock, IconX } from '../icons';
import { Tag } from '../tag';

/** Where a choice stands, in words: both sides are needed, so a yes of the company is told apart from an agreement. */
export function ChoiceTag({
  choice,
}: {
  readonly choice: Pick<ChoiceOfBoard, 'state' | 'stateLabel' | 'outdated'>;
}): ReactNode {
  if (choice.state === 'agreed' || choice.state === 'accepted')
    return (
      <Tag tone="done" icon={IconCheck}>
        {choice.stateLabel}
      </Tag>
    );
  if (choice.state === 'waiting' && choice.outdated)
    return <Tag icon={IconClock}>L’offre a changé{'\u00A0'}: la personne doit la relire</Tag>;
  return <Tag icon={choice.state === 'waiting' ? IconClock : IconX}>{choice.stateLabel}</Tag>;
}
