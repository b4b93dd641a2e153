import type { Schemas } from '@passerelle/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';

export type Figure = Schemas['FigureDto'];
export type Funnel = Schemas['FunnelDto'];
export type PublishedFigures = Schemas['PublishedFiguresDto'];
export type PersonOfFigure = Schemas['PersonOfFigureDto'];

/** Figures that groups have given out, as a funder may read them: small numbers are masked. */
export function usePublishedFigures(): UseQueryResult<PublishedFigures[]> {
  return useQuery({
    queryKey: ['published-figures'],
    queryFn: () => bodyOf(api.GET('/api/published-figures')),
  });
}

/** The funnel of a programme, from the referral to the lasting job. */
export function useFunnel(programmeId: string): UseQueryResult<Funnel> {
  return useQuery({
    queryKey: ['programme', programmeId, 'funnel'],
    queryFn: () => bodyOf(api.GET('/api/programmes/{id}/funnel', { params: { path: { id: programmeId } } })),
  });
}

/** The people whom a figure counts; nothing is asked while no figure is open. */
export function usePeopleOfFigure(
  programmeId: string,
  code: string | null,
): UseQueryResult<PersonOfFigure[]> {
  return useQuery({
    queryKey: ['programme', programmeId, 'funnel', code],
    enabled: code !== null,
    queryFn: () =>
      bodyOf(
        api.GET('/api/programmes/{id}/funnel/{code}/people', {
          params: { path: { id: programmeId, code: code ?? '' } },
        }),
      ),
  });
}
