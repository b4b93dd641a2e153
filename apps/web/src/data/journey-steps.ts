import type { Schemas } from '@passerelle/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';

/** The Pass Datings and POE sessions one journey goes through. */
export function useJourneySteps(id: string): UseQueryResult<Schemas['JourneyStepsDto']> {
  return useQuery({
    queryKey: ['journey', id, 'steps'],
    queryFn: () => bodyOf(api.GET('/api/journeys/{id}/steps', { params: { path: { id } } })),
  });
}
