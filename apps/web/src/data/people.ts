import type { Schemas } from '@passerelle/api-client';
import {
  type InfiniteData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, bodyOf } from './api';

export type PersonRow = Schemas['PersonRowDto'];
export type PhaseCount = Schemas['PhaseCountDto'];
type PeoplePage = Schemas['PeopleDto'];

/** The filter of the board, of the list and of a bulk act: always the same people. */
export interface PeopleFilter {
  readonly programmeId?: string;
  readonly phase?: Schemas['PhaseOrEnded'];
  readonly state?: string;
  readonly late?: boolean;
  readonly onHold?: boolean;
  readonly search?: string;
}

/** People a filter names, most urgent first, a page at a time. */
export function usePeople(
  filter: PeopleFilter,
  limit: number,
  enabled = true,
): UseInfiniteQueryResult<InfiniteData<PeoplePage>> {
  return useInfiniteQuery({
    queryKey: ['people', 'rows', filter, limit],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      bodyOf(api.GET('/api/people', { params: { query: { ...filter, limit, cursor: pageParam } } })),
    getNextPageParam: (page) => page.next ?? undefined,
    // The former rows stay while a filter changes: the page does not jump.
    placeholderData: (former) => former,
  });
}

/** How many of them stand in each phase, how many are late, and the median of days spent there. */
export function usePeopleCounts(filter: PeopleFilter): UseQueryResult<PhaseCount[]> {
  return useQuery({
    queryKey: ['people', 'counts', filter],
    queryFn: async () => (await bodyOf(api.GET('/api/people/counts', { params: { query: filter } }))).phases,
    placeholderData: (former) => former,
  });
}

/** The journeys of all the people a filter names, for an act on all of them. */
export const journeyIdsOf = async (filter: PeopleFilter): Promise<string[]> =>
  (await bodyOf(api.GET('/api/people/ids', { params: { query: filter } }))).journeyIds;
