import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { type OpenSession, useEndOtherSessions, useEndSession } from '../../data/account';
import { ProblemNote } from '../../parts/problem-note';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { exactMoment } from '../../words/dates';
import { deviceOf } from '../../words/devices';

/** Where the account is open now, and the way to close the others. */
export function OpenSessions({ sessions }: { readonly sessions: readonly OpenSession[] }): ReactNode {
  const end = useEndSession();
  const endOthers = useEndOtherSessions();
  const others = sessions.some(({ current }) => !current);
  return (
    <Sheet
      title="Sessions ouvertes"
      aside={
        others && (
          <Button aria-busy={endOthers.isPending} onClick={() => !endOthers.isPending && endOthers.mutate()}>
            Fermer toutes les autres
          </Button>
        )
      }
    >
      <ProblemNote error={end.error ?? endOthers.error} />
      <RowList label="Sessions ouvertes">
        {sessions.map((session) => (
          <Row
            key={session.id}
            title={deviceOf(session.agent)}
            facts={`Ouverte le ${exactMoment(session.createdAt)}, vue le ${exactMoment(session.seenAt)}.`}
            state={session.current && <Tag tone="done">Celle-ci</Tag>}
            action={
              !session.current && (
                <Button
                  size="sm"
                  aria-busy={end.isPending}
                  onClick={() => !end.isPending && end.mutate(session.id)}
                >
                  Fermer<span className="sr"> la session {deviceOf(session.agent)}</span>
                </Button>
              )
            }
          />
        ))}
      </RowList>
    </Sheet>
  );
}
