import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Problem } from '../../../data/problem';
import { Icon, IconCheck } from '../../../parts/icons';
import { ProblemNote } from '../../../parts/problem-note';
import { parisTime } from '../../../words/civil-date';
import { clock } from '../../../words/dates';
import type { DraftState } from './draft-state';

interface KeptLineProps {
  readonly draft: DraftState;
  readonly onRetry: () => void;
}

/** Whether the words are safe, in a few quiet words; louder only when somebody must do something. */
export function KeptLine({ draft, onRetry }: KeptLineProps): ReactNode {
  const { status, keptAt, error } = draft;
  return (
    <div className="kept">
      <p className="kept-words">
        {(status === 'writing' || status === 'saving') && 'Nous gardons ce que vous écrivez…'}
        {status === 'kept' && (
          <>
            <Icon of={IconCheck} size={18} />
            {keptAt ? `Gardé à ${clock(parisTime(keptAt))}` : 'Gardé'}
          </>
        )}
        {status === 'blank' && 'Tout est gardé à mesure que vous écrivez.'}
      </p>
      <div role="status">
        {status === 'apart' && (
          <p className="kept-apart">
            {error instanceof Problem && error.status === 401
              ? 'Votre session est finie. Tout est gardé ici\u00A0: reconnectez-vous, vos mots partiront.'
              : 'La connexion est coupée. Tout est gardé ici, rien n’est perdu.'}{' '}
            <Button size="sm" onClick={onRetry}>
              Réessayer
            </Button>
          </p>
        )}
        {status === 'closed' && (
          <p className="kept-apart">
            Ce besoin ne peut plus changer{'\u00A0'}: il a été envoyé ou retiré entre-temps.{' '}
            {draft.id && <Link to={`/besoins/${draft.id}`}>Voir le besoin</Link>}
          </p>
        )}
      </div>
      {status === 'refused' && <ProblemNote error={error} />}
    </div>
  );
}
