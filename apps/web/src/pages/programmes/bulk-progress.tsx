import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useBulkProgress, useCancelBulkAct } from '../../data/bulk-acts';
import type { PersonActs } from '../../data/people-acts';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { counted } from '../../words/numbers';

interface BulkProgressProps {
  readonly bulkId: string;
  readonly people: ReadonlyMap<string, PersonActs>;
  readonly onClose: () => void;
}

/** How far a bulk act has got; refusals one by one, each with its reason. */
export function BulkProgress({ bulkId, people, onClose }: BulkProgressProps): ReactNode {
  const client = useQueryClient();
  const { data, isError, refetch } = useBulkProgress(bulkId);
  const cancel = useCancelBulkAct();
  const finished = data?.finished ?? false;
  useEffect(() => {
    if (!finished) return;
    for (const key of ['people', 'journey', 'today', 'tasks'])
      void client.invalidateQueries({ queryKey: [key] });
  }, [client, finished]);
  if (isError) return <ErrorState what="La suite n’est pas arrivée." onRetry={() => void refetch()} />;
  if (!data) return <Loading what="l’avancement" rows={1} />;
  return (
    <div className="form-stack">
      <p role="status">
        <b>
          {data.done} sur {data.total} faites
        </b>
        {data.refused > 0 && `, ${counted(data.refused, 'refusée')}`}
        {data.cancelled > 0 && `, ${counted(data.cancelled, 'annulée')}`}
        {finished ? '. C’est terminé.' : '. Vous pouvez fermer, la suite se fait seule.'}
      </p>
      <progress
        className="bulk-bar"
        max={data.total}
        value={data.done + data.refused + data.cancelled}
        aria-label="Avancement"
      />
      {data.refusals.length > 0 && (
        <ul className="bulk-refusals">
          {data.refusals.map(({ journeyId, why }) => (
            <li key={journeyId}>
              <b>{people.get(journeyId)?.name ?? 'Une personne'}</b>
              {'\u00A0'}: {why}
            </li>
          ))}
        </ul>
      )}
      <div className="form-acts">
        {!finished && <Button onClick={() => cancel.mutate(bulkId)}>Annuler ce qui reste</Button>}
        <Button variant={finished ? 'filled' : 'outline'} onClick={onClose}>
          Fermer
        </Button>
      </div>
    </div>
  );
}
