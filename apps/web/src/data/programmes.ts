import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';
import { useIntention } from './use-intention';

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

/** The employment areas, to choose the one of a programme. */
export function useEmploymentAreas(): UseQueryResult<Schemas['EmploymentAreaDto'][]> {
  return useQuery({
    queryKey: ['employment-areas'],
    queryFn: () => bodyOf(api.GET('/api/employment-areas')),
    staleTime: Infinity,
  });
}

/** Opens a programme. */
export function useCreateProgramme(
  onDone: (made: Schemas['KeptDto']) => void,
): UseMutationResult<Schemas['KeptDto'], Error, Schemas['ProgrammeDetailsDto']> {
  return useIntention((body, headers) => bodyOf(api.POST('/api/programmes', { body, headers })), {
    stale: [['programmes']],
    onDone,
  });
}
