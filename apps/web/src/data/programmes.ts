import type { Schemas } from '@passerelle/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';

export type Programme = Schemas['ProgrammeDto'];

/** The programmes the reader may see, in every group they follow. */
export function useProgrammes(openOnly = false): UseQueryResult<Programme[]> {
  return useQuery({
    queryKey: ['programmes', { openOnly }],
    queryFn: () => bodyOf(api.GET('/api/programmes', { params: { query: openOnly ? { openOnly } : {} } })),
  });
}

/** One programme. */
export function useProgramme(id: string): UseQueryResult<Programme> {
  return useQuery({
    queryKey: ['programme', id],
    queryFn: () => bodyOf(api.GET('/api/programmes/{id}', { params: { path: { id } } })),
  });
}
