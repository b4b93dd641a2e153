import type { Schemas } from '@passerelle/api-client';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch, intention } from './api';

export type Journey = Schemas['JourneyDto'];
export type Act = Schemas['ActDto'];
export type ActField = Schemas['ActFieldDto'];
export type TimelineLine = Schemas['TimelineLineDto'];
export type Braid = Schemas['BraidDto'];

const path = (id: string): { params: { path: { id: string } } } => ({ params: { path: { id } } });

/** One journey: where it stands, the acts open to the reader and what still prevents the others, what comes by itself. */
export function useJourney(id: string): UseQueryResult<Journey> {
  return useQuery({
    queryKey: ['journey', id, 'view'],
    queryFn: () => bodyOf(api.GET('/api/journeys/{id}', path(id))),
  });
}

/** Its journal, in words. */
export function useTimeline(id: string): UseQueryResult<TimelineLine[]> {
  return useQuery({
    queryKey: ['journey', id, 'timeline'],
    queryFn: () => bodyOf(api.GET('/api/journeys/{id}/timeline', path(id))),
  });
}

/** What its braid is drawn from. Asked only for readers who may see the actions of help. */
export function useBraid(id: string, allowed: boolean): UseQueryResult<Braid> {
  return useQuery({
    queryKey: ['journey', id, 'braid'],
    enabled: allowed,
    queryFn: () => bodyOf(api.GET('/api/journeys/{id}/braid', path(id))),
  });
}

/** The values of an act's fields, as the API takes them. */
export type ActInput = Readonly<Record<string, string | number | boolean>>;

interface Made {
  readonly act: string;
  readonly input: ActInput;
  /** The version that was on screen. */
  readonly version: number;
  /** Kept when the same intention is sent again. */
  readonly key: string;
}

/** Makes an act. Whatever comes of it, what is on screen is read again: somebody else may have acted first. */
export function useMakeAct(id: string): UseMutationResult<Schemas['ActMadeDto'], unknown, Made> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ act, input, version, key }: Made) =>
      bodyOf(
        api.POST('/api/journeys/{id}/acts/{act}', {
          params: { path: { id, act } },
          headers: { ...ifMatch(version), ...intention(key) },
          body: { input },
        }),
      ),
    onSettled: async () => {
      const stale = [
        ['journey', id],
        ['today'],
        ['tasks'],
        ['people'],
        ['candidate'],
        ['pass-dating'],
        ['poe-session'],
        ['contracts'],
        ['choices'],
      ];
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}
