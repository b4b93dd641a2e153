import type { Schemas } from '@passerelle/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';

export type PersonAtWork = Schemas['PersonAtWorkDto'];
export type PersonOfCompany = Schemas['PersonOfCompanyDto'];

/** People who work in the signed-in company now. */
export function usePeopleAtWork(): UseQueryResult<PersonAtWork[]> {
  return useQuery({
    queryKey: ['contracts', 'people-at-work'],
    queryFn: () => bodyOf(api.GET('/api/people-at-work')),
  });
}

/** People under contract or in immersion in a company, now or soon. */
export function usePeopleOfCompany(id: string, enabled: boolean): UseQueryResult<PersonOfCompany[]> {
  return useQuery({
    queryKey: ['contracts', 'people-of-company', id],
    queryFn: () => bodyOf(api.GET('/api/companies/{id}/people', { params: { path: { id } } })),
    enabled,
  });
}
