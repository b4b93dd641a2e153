import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { PeopleFilter } from '../../data/people';

/** What the address holds of a programme's page: the way of looking, the filters, the figure that is open. */
export interface ProgrammeView {
  readonly view: 'etape' | 'liste';
  readonly search: string;
  readonly late: boolean;
  readonly figure: string | null;
  readonly filter: PeopleFilter;
  readonly set: (name: 'vue' | 'nom' | 'retard' | 'chiffre', value: string | null) => void;
}

/** Reads and writes the address of a programme's page: it can be shared, and the back button keeps it. */
export function useProgrammeView(programmeId: string): ProgrammeView {
  const [params, setParams] = useSearchParams();
  const search = params.get('nom') ?? '';
  const late = params.get('retard') === '1';
  const filter = useMemo<PeopleFilter>(
    () => ({ programmeId, ...(search && { search }), ...(late && { late }) }),
    [programmeId, search, late],
  );
  return {
    view: params.get('vue') === 'liste' ? 'liste' : 'etape',
    search,
    late,
    figure: params.get('chiffre'),
    filter,
    set: (name, value) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        // Each letter typed is not a page to come back to; a change of view or a figure opened is.
        { replace: name === 'nom', preventScrollReset: true },
      ),
  };
}
