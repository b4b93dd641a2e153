import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './api';
import { useIntention } from './use-intention';

/** Somebody of a company who speaks of their trade. */
export type Ambassador = Schemas['AmbassadorDto'];
type Kept = Schemas['KeptDto'];

const STALE = [['ambassadors'], ['offers']] as const;

/** The ambassadors within one's reach, of one company when it is given. */
export function useAmbassadors(memberCompanyId?: string, enabled = true): UseQueryResult<Ambassador[]> {
  return useQuery({
    queryKey: ['ambassadors', memberCompanyId],
    queryFn: () => bodyOf(api.GET('/api/ambassadors', { params: { query: { memberCompanyId } } })),
    enabled,
  });
}

/** Adds an ambassador to a company. */
export function useAddAmbassador(
  onDone: () => void,
): UseMutationResult<Kept, Error, Schemas['NewAmbassadorDto']> {
  return useIntention((body, headers) => bodyOf(api.POST('/api/ambassadors', { body, headers })), {
    stale: STALE,
    onDone,
  });
}

/** Sends an ambassador the link of their page, once more; the link before is cut. */
export function useAskAmbassador(): UseMutationResult<Kept, Error, { id: string; version: number }> {
  return useIntention(
    ({ id, version }, headers) =>
      bodyOf(
        api.POST('/api/ambassadors/{id}/asking', {
          params: { path: { id }, header: ifMatch(version) },
          headers,
        }),
      ),
    { stale: STALE },
  );
}

/** Notes that an ambassador has agreed to speak of their trade. */
export function useConfirmAmbassador(): UseMutationResult<Kept, Error, { id: string; version: number }> {
  return useIntention(
    ({ id, version }, headers) =>
      bodyOf(
        api.POST('/api/ambassadors/{id}/confirmation', {
          params: { path: { id }, header: ifMatch(version) },
          headers,
        }),
      ),
    { stale: STALE },
  );
}
