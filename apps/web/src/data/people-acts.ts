import type { Schemas } from '@passerelle/api-client';
import { useQueries } from '@tanstack/react-query';
import { api, bodyOf } from './api';

/** One person of a list with what can be done for them now. */
export type PersonActs = Schemas['PersonActsDto'];

/** The service answers for so many people at once. */
const AT_ONCE = 100;

/** What can be done now for each person of a list, by journey id; empty while it is on its way. */
export function usePeopleActs(
  journeyIds: readonly string[],
  enabled: boolean,
): { readonly acts: ReadonlyMap<string, PersonActs>; readonly failed: boolean } {
  const parts = Array.from({ length: Math.ceil(journeyIds.length / AT_ONCE) }, (_, part) =>
    journeyIds.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
  const answers = useQueries({
    queries: parts.map((ids) => ({
      queryKey: ['people', 'acts', ids],
      queryFn: () => bodyOf(api.GET('/api/journey-acts', { params: { query: { journeyIds: ids } } })),
      enabled,
    })),
  });
  return {
    acts: new Map(answers.flatMap(({ data }) => data ?? []).map((each) => [each.journeyId, each])),
    failed: answers.some(({ isError }) => isError),
  };
}
