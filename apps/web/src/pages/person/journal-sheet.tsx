import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { type TimelineLine, useTimeline } from '../../data/journey';
import { EmptyState } from '../../parts/empty-state';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import { Sheet } from '../../parts/sheet';
import { exactMoment } from '../../words/dates';

const SHOWN = 6;

/** The journal, newest first: who did what, when, and in which words when the reader may read them. */
export function JournalSheet({ journeyId }: { readonly journeyId: string }): ReactNode {
  const [params, setParams] = useSearchParams();
  const { data, isError, refetch } = useTimeline(journeyId);
  const whole = params.get('journal') === 'tout';
  const lines = [...(data ?? [])].sort((one, other) => other.version - one.version);
  const toggle = (): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (whole) next.delete('journal');
        else next.set('journal', 'tout');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Sheet
      title="Journal"
      padded
      aside={
        lines.length > SHOWN && (
          <button type="button" className="link" onClick={toggle}>
            {whole ? 'Les dernières lignes' : `Tout le journal (${lines.length})`}
          </button>
        )
      }
    >
      {!data && isError && <ErrorState what="Le journal n’est pas arrivé." onRetry={() => void refetch()} />}
      {!data && !isError && <Loading what="le journal" />}
      {data?.length === 0 && (
        <EmptyState title="Le journal est vide.">Chaque acte du parcours y est noté, avec sa date.</EmptyState>
      )}
      <ol className="journal">
        {(whole ? lines : lines.slice(0, SHOWN)).map((line) => (
          <Line key={line.version} line={line} />
        ))}
      </ol>
    </Sheet>
  );
}

function Line({ line }: { readonly line: TimelineLine }): ReactNode {
  return (
    <li>
      <p>
        {line.sentence}
        {line.onBehalfOf && ` (réponse donnée par ${line.onBehalfOf})`}. <b>{line.stateLabel}</b>
      </p>
      {line.words &&
        Object.entries(line.words).map(([name, said]) => (
          <p key={name} className="journal-words">
            «{'\u00A0'}
            {said}
            {'\u00A0'}»
          </p>
        ))}
      {line.wordsMasked && <p className="small muted">Les mots écrits ici sont masqués pour vous.</p>}
      <time dateTime={line.at}>{exactMoment(line.at)}</time>
    </li>
  );
}
