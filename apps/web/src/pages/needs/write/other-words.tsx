import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { constraintsSaid, trainingSaid } from '../../../words/needs';
import type { DraftKeeper } from './draft-keeper';
import type { DraftState } from './draft-state';
import type { DraftField, DraftWords } from './draft-words';

const NAMES: Readonly<Record<DraftField, string>> = {
  programmeId: 'Promotion',
  title: 'Qui vous cherchez',
  body: 'La journée de travail',
  seats: 'Nombre de postes',
  startsOn: 'Date de début',
  place: 'Lieu',
  hours: 'Horaires',
  pay: 'Salaire',
  constraints: 'Autre contrainte',
  constraintCodes: 'Contraintes cochées',
  loadKg: 'Poids des charges',
  trainingCodes: 'Formations cochées',
  training: 'Autre formation',
  tutorName: 'Tutrice ou tuteur',
  ambassadorId: 'Qui parlera du métier',
  ambassadorName: 'Qui parlera du métier',
};

/** A field in words, for somebody to choose between two writings of it. */
function said(field: DraftField, words: Partial<DraftWords>): string {
  if (field === 'constraintCodes')
    return constraintsSaid({ seats: 1, constraintCodes: words.constraintCodes });
  if (field === 'trainingCodes') return trainingSaid({ seats: 1, trainingCodes: words.trainingCodes });
  if (field === 'ambassadorId' || field === 'programmeId') return words[field] ? 'un autre choix' : '';
  return String(words[field] ?? '');
}

interface OtherWordsProps {
  readonly draft: DraftState;
  readonly keeper: DraftKeeper;
}

/** What was written elsewhere in the same fields; nothing is sent, and nothing lost, before somebody chooses. */
export function OtherWords({ draft, keeper }: OtherWordsProps): ReactNode {
  const fields = Object.keys(draft.elsewhere) as DraftField[];
  if (fields.length === 0) return null;
  return (
    <section className="other-words" role="alert" aria-label="Écrit ailleurs en même temps">
      <p>
        <b>Ce besoin a été écrit ailleurs en même temps.</b> Choisissez ce qui reste.
      </p>
      {fields.map((field) => (
        <div key={field}>
          <p className="own-words">
            {NAMES[field]}
            {'\u00A0'}: {said(field, draft.elsewhere) || 'rien'}
          </p>
          <div className="form-acts">
            <Button onClick={() => keeper.settle(field, 'elsewhere')}>Prendre ce texte</Button>
            <Button onClick={() => keeper.settle(field, 'here')}>Garder le mien</Button>
          </div>
        </div>
      ))}
    </section>
  );
}
