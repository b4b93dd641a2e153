import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, IconAlertTriangle, IconRefresh } from './icons';

interface ErrorStateProps {
  /** What failed, as a sentence: « La liste des personnes n’est pas arrivée. » */
  readonly what: string;
  /** What was kept: « Tout est gardé ici, rien n’est perdu. » */
  readonly kept?: ReactNode;
  readonly onRetry?: () => void;
}

/** What failed, what was kept, and « Réessayer ». Read out as soon as it appears. */
export function ErrorState({ what, kept, onRetry }: ErrorStateProps): ReactNode {
  return (
    <div className="failure" role="alert">
      <Icon of={IconAlertTriangle} size={24} className="failure-mark" />
      <div>
        <p className="failure-title">{what}</p>
        {kept && <p>{kept}</p>}
      </div>
      {onRetry && (
        <Button leftSection={<Icon of={IconRefresh} />} onClick={onRetry}>
          Réessayer
        </Button>
      )}
    </div>
  );
}
