import { GUIDANCE_ACTION_STATE_LABELS } from '@passerelle/kernel';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ActionLine } from '../../data/candidate';
import { IconCheck, IconX } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { Tag } from '../../parts/tag';
import { CordBit } from '../../parts/tresse/cord-bit';
import { dayMonth, dayRange } from '../../words/dates';
import { FinishActionDialog } from './finish-action-dialog';

interface PlanActionProps {
  readonly action: ActionLine;
  readonly candidateId: string;
  readonly mayWrite: boolean;
}

/** One action of the plan: its strand, what, who, when, and how far it has got. */
export function PlanAction({ action, candidateId, mayWrite }: PlanActionProps): ReactNode {
  const [finishing, setFinishing] = useState(false);
  const { state, startsOn, endsOn } = action;
  const when = endsOn ? `du ${dayRange(startsOn, endsOn)}` : `à partir du ${dayMonth(startsOn)}`;
  const by = [
    ...new Set([action.carriedBy, action.companyName]),
    startsOn === endsOn ? dayMonth(startsOn) : when,
  ].filter(Boolean);
  const over = state === 'done' || state === 'interrupted';
  return (
    <li className="plan-action">
      <CordBit kind={action.kind} planned={state === 'planned'} named />
      <div>
        <p>{action.title}</p>
        <p className="small muted">
          <Ordinals>{by.join(' · ')}</Ordinals>
        </p>
        {action.interruptionReason && <p className="small muted">{action.interruptionReason}</p>}
      </div>
      <div className="plan-state">
        <Tag
          tone={state === 'done' ? 'done' : state === 'interrupted' ? 'alert' : 'plain'}
          icon={state === 'done' ? IconCheck : state === 'interrupted' ? IconX : undefined}
        >
          {GUIDANCE_ACTION_STATE_LABELS[state].toLowerCase()}
        </Tag>
        {/* What follows from the journey itself ends with it. */}
        {mayWrite && !over && !action.source && (
          <Button size="sm" onClick={() => setFinishing(true)}>
            Terminer<span className="sr">{`\u00A0: ${action.title}`}</span>
          </Button>
        )}
      </div>
      {finishing && (
        <FinishActionDialog action={action} candidateId={candidateId} onClose={() => setFinishing(false)} />
      )}
    </li>
  );
}
