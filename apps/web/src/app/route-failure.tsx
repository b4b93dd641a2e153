import type { ReactNode } from 'react';
import { useRouteError } from 'react-router';
import { Problem } from '../data/problem';
import { ErrorState } from '../parts/error-state';

/** What is shown instead of a page that could not be drawn or fetched. */
export function RouteFailure(): ReactNode {
  const error = useRouteError();
  const what = error instanceof Problem ? error.title : 'Cette page n’a pas pu s’afficher.';
  return (
    <main className="page">
      <ErrorState what={what} kept="Rien n’est perdu." onRetry={() => window.location.reload()} />
    </main>
  );
}
