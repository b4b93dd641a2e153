import '../../parts/row-list.css';
import './operations.css';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  type DeadRow,
  type EngineHealth,
  useDeadRows,
  useEngineHealth,
  useReplayDeadRow,
} from '../../data/operations';
import { Answer } from '../../parts/answer';
import { EmptyState } from '../../parts/empty-state';
import { IconAlertTriangle, IconCheck } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { PageTitle } from '../../parts/page-title';
import { ProblemNote } from '../../parts/problem-note';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { exactMoment } from '../../words/dates';
import { counted } from '../../words/numbers';
import { queueLabel, queueWords, KINDS, lagWords, lastedTooLong } from './engine-words';

/** « Exploitation »: queues, lag, and what stands aside with its cause. No personal data. */
export function Component(): ReactNode {
  const health = useEngineHealth();
  const dead = useDeadRows();
  return (
    <>
      <PageTitle
        title="Exploitation"
        lead="Ce que le moteur fait, ce qui tarde et ce qui est mis de côté. Aucune donnée personnelle ici."
      />
      <div className="column">
        <Sheet title="Mis de côté" padded={!dead.data || dead.data.length === 0}>
          <Answer of={dead} what="ce qui est mis de côté" rows={1}>
            {(rows) => <DeadRows rows={rows} />}
          </Answer>
        </Sheet>
        <Answer of={health} what="l’état du moteur">
          {(read) => <Health health={read} />}
        </Answer>
      </div>
    </>
  );
}

function DeadRows({ rows }: { readonly rows: readonly DeadRow[] }): ReactNode {
  const replay = useReplayDeadRow();
  if (rows.length === 0)
    return (
      <EmptyState title="Rien n’est mis de côté.">
        Ce qui échoue trop de fois s’arrête ici, avec sa cause, et attend votre décision.
      </EmptyState>
    );
  return (
    <>
      <ProblemNote error={replay.error} />
      <RowList label="Mis de côté">
        {rows.map((row) => (
          <Row
            key={row.id}
            title={`${KINDS[row.kind]}\u00A0: ${row.name}`}
            facts={
              <>
                <p className="dead-cause">{row.cause}</p>
                <p>
                  <Ordinals>{`${counted(row.failures, 'essai')}. Depuis le ${exactMoment(row.since)}.`}</Ordinals>
                </p>
              </>
            }
            action={
              <Button onClick={() => !replay.isPending && replay.mutate(row)}>
                Remettre en route<span className="sr">, {row.name}</span>
              </Button>
            }
          />
        ))}
      </RowList>
    </>
  );
}

function Health({ health }: { readonly health: EngineHealth }): ReactNode {
  const lines = [
    { name: 'Étapes à avancer', ready: health.readyWork, lag: health.workLagSeconds, dead: health.deadWork },
    {
      name: 'Échéances arrivées',
      ready: health.dueTimers,
      lag: health.timerLagSeconds,
      dead: health.deadTimers,
    },
    {
      name: 'Effets à faire',
      ready: health.readyEffects,
      lag: health.effectLagSeconds,
      dead: health.deadEffects,
    },
  ];
  return (
    <>
      <Sheet
        title="Travail en attente"
        aside={
          health.pausedGroups > 0
            ? `${counted(health.pausedGroups, 'groupement')} en pause`
            : 'Aucun groupement en pause'
        }
      >
        <RowList label="Travail en attente">
          {lines.map((line) => (
            <Row
              key={line.name}
              title={line.name}
              facts={lagWords(line.lag)}
              state={
                <>
                  <span>{`${line.ready} en attente, ${line.dead} de côté`}</span>
                  {lastedTooLong(line.lag) ? (
                    <Tag tone="alert" icon={IconAlertTriangle}>
                      En retard
                    </Tag>
                  ) : (
                    <Tag tone="done" icon={IconCheck}>
                      À l’heure
                    </Tag>
                  )}
                </>
              }
            />
          ))}
        </RowList>
      </Sheet>
      <Sheet
        title="Files"
        aside={health.transport === 'redis' ? 'Portées par Redis' : 'Portées par PostgreSQL'}
      >
        <RowList label="Files">
          {health.queues.map((queue) => (
            <Row
              key={queue.name}
              title={queueLabel(queue.name)}
              facts={
                queue.counts
                  ? queueWords(queue.counts)
                  : 'Cette file ne répond pas. Les étapes restent dans la base, rien n’est perdu.'
              }
            />
          ))}
        </RowList>
      </Sheet>
    </>
  );
}
