import { BARRIER_LABELS } from '@passerelle/kernel';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ActionLine, CandidateFile } from '../../data/candidate';
import { EmptyState } from '../../parts/empty-state';
import { Icon, IconLink, IconPlus } from '../../parts/icons';
import { Sheet } from '../../parts/sheet';
import { NewActionDialog } from './new-action-dialog';
import { NewBarrierDialog } from './new-barrier-dialog';
import { NewLinkDialog } from './new-link-dialog';
import { PlanAction } from './plan-action';

interface PlanSheetProps {
  readonly file: CandidateFile;
  readonly mayWrite: boolean;
  readonly mayLink: boolean;
}

/** The shared plan: what the person aims at, in their words, and who does what for it. */
export function PlanSheet({ file, mayWrite, mayLink }: PlanSheetProps): ReactNode {
  const [adding, setAdding] = useState<'action' | 'barrier' | 'link' | null>(null);
  if (file.actions.masked) return null;
  const { items: actions, rest } = file.actions;
  const barriers = file.barriers.masked
    ? []
    : file.barriers.items.filter(({ liftedAt }) => liftedAt === null);
  const known = new Set(barriers.map(({ id }) => id));
  const others = actions.filter(({ barrierId }) => !barrierId || !known.has(barrierId));
  const close = (): void => setAdding(null);
  return (
    <Sheet title="Plan d’action partagé" aside={rest?.why}>
      {barriers.length === 0 && actions.length === 0 && (
        <div className="sheet-body">
          <EmptyState title="Le plan est encore vide.">
            Les objectifs s’écrivent avec les mots de la personne, puis chaque action dit qui fait quoi, et
            quand.
          </EmptyState>
        </div>
      )}
      {barriers.map((barrier) => (
        <Theme
          key={barrier.id}
          theme={BARRIER_LABELS[barrier.kind]}
          goal={barrier.goal}
          actions={actions.filter(({ barrierId }) => barrierId === barrier.id)}
          candidateId={file.id}
          mayWrite={mayWrite}
        />
      ))}
      {others.length > 0 && (
        <Theme theme="Le parcours" actions={others} candidateId={file.id} mayWrite={mayWrite} />
      )}
      {(mayWrite || mayLink) && (
        <div className="plan-acts">
          {mayWrite && (
            <Button size="sm" leftSection={<Icon of={IconPlus} />} onClick={() => setAdding('action')}>
              Ajouter une action
            </Button>
          )}
          {mayWrite && !file.barriers.masked && (
            <Button size="sm" leftSection={<Icon of={IconPlus} />} onClick={() => setAdding('barrier')}>
              Ajouter un objectif
            </Button>
          )}
          {mayLink && actions.length > 1 && (
            <Button size="sm" leftSection={<Icon of={IconLink} />} onClick={() => setAdding('link')}>
              Nouer deux actions
            </Button>
          )}
        </div>
      )}
      {adding === 'action' && <NewActionDialog candidateId={file.id} barriers={barriers} onClose={close} />}
      {adding === 'barrier' && <NewBarrierDialog candidateId={file.id} onClose={close} />}
      {adding === 'link' && <NewLinkDialog candidateId={file.id} actions={actions} onClose={close} />}
    </Sheet>
  );
}

interface ThemeProps {
  readonly theme: string;
  readonly goal?: string;
  readonly actions: readonly ActionLine[];
  readonly candidateId: string;
  readonly mayWrite: boolean;
}

/** People type their words with or without quotation marks; the sheet adds its own. */
function bare(goal: string): string {
  return goal.replace(/^[«"“\s]+|[»"”\s]+$/g, '');
}

function Theme({ theme, goal, actions, candidateId, mayWrite }: ThemeProps): ReactNode {
  return (
    <div className="plan-theme">
      <h3>
        <span className="plan-theme-name">{theme}</span>
        {goal && (
          <span className="plan-goal">
            «{'\u00A0'}
            {bare(goal)}
            {'\u00A0'}»
          </span>
        )}
      </h3>
      <ul>
        {actions.map((action) => (
          <PlanAction key={action.id} action={action} candidateId={candidateId} mayWrite={mayWrite} />
        ))}
      </ul>
    </div>
  );
}
