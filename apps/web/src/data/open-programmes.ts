import type { Schemas } from '@passerelle/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';

/** The programmes that are not closed, to choose one from. */
export function useOpenProgrammes(enabled = true): UseQueryResult<Schemas['ProgrammeDto'][]> {
  return useQuery({
    queryKey: ['programmes', 'open'],
    queryFn: () => bodyOf(api.GET('/api/programmes', { params: { query: { openOnly: true } } })),
    enabled,
  });
}
