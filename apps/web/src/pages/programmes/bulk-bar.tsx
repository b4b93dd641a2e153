import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { journeyIdsOf, type PeopleFilter } from '../../data/people';
import { counted } from '../../words/numbers';
import { BulkDialog } from './bulk-dialog';

interface BulkBarProps {
  readonly ids: readonly string[];
  readonly programmeId: string;
  readonly filter: PeopleFilter;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** How many are chosen, and what to do with them. */
export function BulkBar({ ids, programmeId, filter, onChoose }: BulkBarProps): ReactNode {
  const [opened, setOpened] = useState(false);
  const { mutate: chooseAll } = useMutation({ mutationFn: journeyIdsOf, onSuccess: onChoose });
  return (
    <div className="bulk" role="region" aria-label="Personnes choisies">
      <b role="status">{counted(ids.length, 'personne choisie', 'personnes choisies')}</b>
      <span className="bulk-acts">
        <Button onClick={() => setOpened(true)}>Faire avancer…</Button>
        <Button onClick={() => chooseAll(filter)}>Choisir toutes celles du filtre</Button>
        <Button onClick={() => onChoose([])}>Annuler le choix</Button>
      </span>
      {opened && <BulkDialog ids={ids} programmeId={programmeId} onClose={() => setOpened(false)} />}
    </div>
  );
}
