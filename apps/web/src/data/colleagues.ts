import type { Schemas } from '@passerelle/api-client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';

/** Somebody with a role in the group or in one of its companies. */
export type Colleague = Schemas['ColleagueDto'];

/** The people of one company who sign in: employers, tutors, ambassadors. */
export function useColleaguesOfCompany(companyId: string, enabled: boolean): UseQueryResult<Colleague[]> {
  return useQuery({
    queryKey: ['colleagues', 'of-company', companyId],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/colleagues'))).colleagues.filter((each) => each.companyId === companyId),
    enabled,
  });
}
