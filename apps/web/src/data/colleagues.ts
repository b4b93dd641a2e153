import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';
import { useIntention } from './use-intention';

export type Colleagues = Schemas['ColleaguesDto'];
export type Colleague = Schemas['ColleagueDto'];
export type Invitation = Schemas['InvitationDto'];
export type Departure = Schemas['RoleDepartureDto'];

const KEY = ['colleagues'] as const;

/** The people and roles within one's reach, and the roles one may give. */
export function useColleagues(): UseQueryResult<Colleagues> {
  return useQuery({ queryKey: [...KEY, 'list'], queryFn: () => bodyOf(api.GET('/api/colleagues')) });
}

/** The people of one company who sign in: employers, tutors, ambassadors. */
export function useColleaguesOfCompany(companyId: string, enabled: boolean): UseQueryResult<Colleague[]> {
  return useQuery({
    queryKey: [...KEY, 'of-company', companyId],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/colleagues'))).colleagues.filter((each) => each.companyId === companyId),
    enabled,
  });
}

/** Opens a role to somebody, who receives the way in by mail. */
export function useInviteColleague(
  onDone: () => void,
): UseMutationResult<Schemas['InvitedDto'], Error, Invitation> {
  return useIntention((body, headers) => bodyOf(api.POST('/api/colleagues', { body, headers })), {
    stale: [KEY],
    onDone,
  });
}

/** Sends the way in once more. */
export function useInviteAgain(onDone: () => void): UseMutationResult<void, Error, string> {
  return useIntention(
    async (roleId, headers) => {
      await api.POST('/api/colleagues/{roleId}/invitation', { params: { path: { roleId } }, headers });
    },
    { stale: [KEY], onDone },
  );
}

/** Takes a lost second factor off somebody's account. */
export function useResetSecondFactor(onDone: () => void): UseMutationResult<void, Error, string> {
  return useIntention(
    async (userId, headers) => {
      await api.POST('/api/colleagues/{userId}/second-factor-reset', {
        params: { path: { userId } },
        headers,
      });
    },
    { stale: [KEY], onDone },
  );
}

/** What the holder of a role would leave behind, and who can take it. */
export function useDeparture(roleId: string): UseQueryResult<Departure> {
  return useQuery({
    queryKey: [...KEY, 'departure', roleId],
    queryFn: () => bodyOf(api.GET('/api/colleagues/{roleId}/departure', { params: { path: { roleId } } })),
    staleTime: 0,
  });
}

/** Ends a role; what was in hand passes to the successor. */
export function useEndRole(
  roleId: string,
  onDone: () => void,
): UseMutationResult<void, Error, Schemas['HandOverDto']> {
  return useIntention(
    async (body, headers) => {
      await api.POST('/api/colleagues/{roleId}/departure', { params: { path: { roleId } }, body, headers });
    },
    { stale: [[...KEY, 'list']], onDone },
  );
}
