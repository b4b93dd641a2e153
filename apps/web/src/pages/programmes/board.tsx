import type { Schemas } from '@passerelle/api-client';
import { PHASES, type Phase } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import { type PeopleFilter, type PhaseCount, usePeople } from '../../data/people';
import { ErrorState } from '../../parts/error-state';
import { Loading } from '../../parts/loading';
import type { Selection } from '../../parts/people-table';
import { counted } from '../../words/numbers';
import { fullestPhase, phaseName } from '../../words/phases';
import { PersonCard } from './person-card';

const SHOWN = 4;

interface BoardProps {
  readonly counts: readonly PhaseCount[];
  readonly filter: PeopleFilter;
  readonly selection: Selection | undefined;
}

/** Seven columns: how many, for how long, who is most urgent first. */
export function Board({ counts, filter, selection }: BoardProps): ReactNode {
  const countOf = (phase: Phase): PhaseCount | undefined => counts.find((each) => each.phase === phase);
  const present = fullestPhase((phase) => countOf(phase)?.count);
  return (
    <div className="board" role="group" aria-label="Personnes par étape">
      {PHASES.map((phase) => (
        <Column
          key={phase}
          phase={phase}
          count={countOf(phase)}
          now={phase === present}
          filter={filter}
          selection={selection}
        />
      ))}
    </div>
  );
}

interface ColumnProps {
  readonly phase: Schemas['Phase'];
  readonly count: PhaseCount | undefined;
  /** Where most people stand. */
  readonly now: boolean;
  readonly filter: PeopleFilter;
  readonly selection: Selection | undefined;
}

function Column({ phase, count, now, filter, selection }: ColumnProps): ReactNode {
  const total = count?.count ?? 0;
  const rows = usePeople({ ...filter, phase }, SHOWN, total > 0);
  const people = total > 0 ? (rows.data?.pages.flatMap((page) => page.people) ?? []) : [];
  const rest = total - people.length;
  return (
    <section className="lane" data-now={now} data-empty={total === 0} aria-labelledby={`lane-${phase}`}>
      <div className="lane-head">
        <h2 id={`lane-${phase}`}>
          <span className="lane-count">{total}</span>
          {phaseName(phase)}
        </h2>
        {total > 0 && count && (
          <>
            <p>
              médiane{'\u00A0'}: {counted(count.medianDays, 'jour')}
            </p>
            {count.late > 0 && <b className="lane-late">{count.late} en retard</b>}
          </>
        )}
      </div>
      {total > 0 && rows.isPending && <Loading what={phaseName(phase)} rows={2} />}
      {rows.isError && (
        <ErrorState what="La colonne n’est pas arrivée." onRetry={() => void rows.refetch()} />
      )}
      <ul>
        {people.map((person) => (
          <PersonCard key={person.journeyId} person={person} selection={selection} />
        ))}
      </ul>
      {rest > 0 && rows.hasNextPage && (
        <button type="button" className="link lane-more" onClick={() => void rows.fetchNextPage()}>
          {counted(rest, 'autre')}
          <span className="sr"> à l’étape {phaseName(phase)}</span>
        </button>
      )}
    </section>
  );
}
