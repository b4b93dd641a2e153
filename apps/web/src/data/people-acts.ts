import type { Schemas } from '@passerelle/api-client';
import { useQueries } from '@tanstack/react-query';
import { api, bodyOf } from './api';
import { portionsOf } from './portions';

/** One person of a list with where they stand and what can be done for them now. */
export type PersonActs = Schemas['PersonActsDto'];

/** What can be done now for each person of a list, by journey id; empty while it is on its way. */
export function usePeopleActs(
  journeyIds: readonly string[],
  enabled: boolean,
): {
  readonly acts: ReadonlyMap<string, PersonActs>;
  readonly pending: boolean;
  readonly failed: boolean;
} {
  const answers = useQueries({
    queries: portionsOf(journeyIds).map((ids) => ({
      queryKey: ['people', 'acts', ids],
      queryFn: () => bodyOf(api.GET('/api/journey-acts', { params: { query: { journeyIds: ids } } })),
      enabled,
    })),
  });
  return {
    acts: new Map(answers.flatMap(({ data }) => data ?? []).map((each) => [each.journeyId, each])),
    pending: answers.some(({ isPending }) => isPending),
    failed: answers.some(({ isError }) => isError),
  };
}
