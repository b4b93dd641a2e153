import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';
import { useIntention } from './use-intention';

/** The engine's health, and what stands aside. Neither names a person. */
export type EngineHealth = Schemas['EngineHealthDto'];
export type DeadRow = Schemas['DeadRowDto'];

/** How often the engine is looked at while the page is open. Milliseconds. */
const EVERY = 5_000;

/** Queues, lags and counts, looked at again every five seconds. */
export function useEngineHealth(): UseQueryResult<EngineHealth> {
  return useQuery({
    queryKey: ['operations', 'engine'],
    queryFn: () => bodyOf(api.GET('/api/operations/engine')),
    refetchInterval: EVERY,
  });
}

/** What has failed too often and waits for somebody. */
export function useDeadRows(): UseQueryResult<DeadRow[]> {
  return useQuery({
    queryKey: ['operations', 'dead'],
    queryFn: () => bodyOf(api.GET('/api/operations/dead')),
    refetchInterval: EVERY,
  });
}

/** Puts a row that stands aside back to work. */
export function useReplayDeadRow(): UseMutationResult<unknown, Error, DeadRow> {
  return useIntention(
    ({ kind, id }, headers) =>
      bodyOf(
        api.POST('/api/operations/dead/{kind}/{id}/replay', { params: { path: { kind, id } }, headers }),
      ),
    { stale: [['operations']] },
  );
}
