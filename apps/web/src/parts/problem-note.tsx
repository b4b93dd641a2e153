import type { ReactNode } from 'react';
import { Problem } from '../data/problem';
import { Icon, IconAlertTriangle } from './icons';

interface ProblemNoteProps {
  /** What was thrown; nothing is shown when there is none, or when each field already says what is wrong. */
  readonly error: unknown;
}

/** Why what was asked did not happen, in the place where it was asked. Read out as soon as it appears. */
export function ProblemNote({ error }: ProblemNoteProps): ReactNode {
  if (!error || (error instanceof Problem && error.fields.length > 0)) return null;
  const known = error instanceof Problem;
  return (
    <div className="problem-note" role="alert">
      <Icon of={IconAlertTriangle} />
      <div>
        <b>{known ? error.title : 'Cela n’a pas pu se faire.'}</b>
        {known && error.detail && <p>{error.detail}</p>}
        {known && error.passing && <p>Rien n’est perdu. Vous pouvez recommencer.</p>}
      </div>
    </div>
  );
}
