import type { ReactNode } from 'react';
import type { ContractItem } from '../data/contracts';
import { IconCheck, IconClock, IconX } from './icons';
import { Tag } from './tag';

const ICONS = {
  preparing: IconClock,
  signed: IconCheck,
  running: IconCheck,
  ended: IconCheck,
  terminated: IconX,
  undone: IconX,
} as const;

/** The state of a contract, in words. */
export function ContractTag({
  contract: { state, stateLabel },
}: {
  readonly contract: Pick<ContractItem, 'state' | 'stateLabel'>;
}): ReactNode {
  return (
    <Tag tone={state === 'running' || state === 'signed' ? 'done' : 'plain'} icon={ICONS[state]}>
      {stateLabel}
    </Tag>
  );
}
