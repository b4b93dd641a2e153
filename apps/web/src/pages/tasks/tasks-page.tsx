import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTasks } from '../../data/tasks';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { PageTitle } from '../../parts/page-title';
import { Sheet } from '../../parts/sheet';
import { TaskLine } from '../../parts/task-line';
import { parisTime } from '../../words/civil-date';
import { counted } from '../../words/numbers';

/** « Tâches »: everything that waits for the reader, by clock. */
export function Component(): ReactNode {
  const { data, isError, refetch, hasNextPage, fetchNextPage } = useTasks();
  const tasks = data?.pages.flatMap((page) => page.tasks);
  const first = data?.pages[0];
  const today = parisTime(new Date()).day;
  return (
    <>
      <PageTitle
        title="Tâches"
        crumbs={[{ label: 'Aujourd’hui', to: '/' }]}
        lead={
          first && `${counted(first.total, 'tâche')}${first.late ? `, dont ${first.late} en retard` : ''}.`
        }
      />
      {!tasks && !isError && <Loading what="vos tâches" rows={6} />}
      {!tasks && isError && (
        <ErrorState what="Vos tâches ne sont pas arrivées." onRetry={() => void refetch()} />
      )}
      {tasks && (
        <Sheet title="Dans l’ordre de l’horloge">
          {tasks.length === 0 ? (
            <div className="sheet-body">
              <EmptyState title="Rien n’attend.">
                Les tâches arrivent ici à chaque étape, avec leur délai.
              </EmptyState>
            </div>
          ) : (
            <ol className="tasks">
              {tasks.map((task) => (
                <TaskLine key={task.id} task={task} today={today} />
              ))}
            </ol>
          )}
          {hasNextPage && (
            <div className="table-more">
              <Button onClick={() => void fetchNextPage()}>Afficher les tâches suivantes</Button>
            </div>
          )}
        </Sheet>
      )}
    </>
  );
}
