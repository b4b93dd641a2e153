import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../data/problem';
import { ErrorState } from './error-state';
import { Loading } from './loading';

interface AnswerProps<T> {
  readonly of: UseQueryResult<T>;
  /** What is coming, after « Nous cherchons »: « les offres du groupement ». */
  readonly what: string;
  readonly rows?: number;
  readonly children: (answer: T) => ReactNode;
}

/** What was asked of the service: on its way, failed with « Réessayer », or there. */
export function Answer<T>({ of, what, rows, children }: AnswerProps<T>): ReactNode {
  if (of.data !== undefined) return children(of.data);
  if (!of.isError) return <Loading what={what} rows={rows} />;
  const { error } = of;
  const title = error instanceof Problem ? error.title : 'La réponse du service n’a pas pu être lue.';
  const detail = error instanceof Problem ? error.detail : undefined;
  const unknown = error instanceof Problem && (error.status === 404 || error.status === 403);
  return (
    <ErrorState
      what={title}
      kept={detail ?? (unknown ? undefined : 'Rien n’est perdu.')}
      onRetry={unknown ? undefined : () => void of.refetch()}
    />
  );
}
