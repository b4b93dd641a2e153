import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './api';
import { useIntention } from './use-intention';

/** A POE session with its people, and in a list. */
export type PoeSession = Schemas['SessionDto'];
export type PoeSessionItem = Schemas['SessionSummaryDto'];
export type NewPoeSession = Schemas['CreateSessionDto'];
export type PoeSessionChange = Schemas['ChangeSessionDto'];
export type Enrolment = Schemas['EnrolmentDto'];
export type Attendance = Schemas['AttendanceDto'];
export type PresenceSheet = Schemas['AttendanceCorrectionDto'];

const keyOf = (id: string): readonly string[] => ['poe-session', id];
const LISTS = ['poe-sessions'] as const;
const AROUND = [LISTS, ['today'], ['programmes'], ['programme']] as const;
/** While the engine follows what was just done. Milliseconds. */
const FOLLOWING = 2000;
const PLACED = ['enrolled', 'proposed', 'waitlisted'];

/** The POE sessions within one's reach, the latest first; of one programme when it is given. */
export function usePoeSessions(programmeId?: string, enabled = true): UseQueryResult<PoeSessionItem[]> {
  return useQuery({
    queryKey: [...LISTS, programmeId],
    queryFn: () => bodyOf(api.GET('/api/poe-sessions', { params: { query: { programmeId } } })),
    enabled,
  });
}

/** One POE session with the people who have, wait for or had a place; read again while the places of a cancelled one are given back. */
export function usePoeSession(id: string): UseQueryResult<PoeSession> {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => bodyOf(api.GET('/api/poe-sessions/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'cancelled' && data.people.some(({ state }) => PLACED.includes(state))
        ? FOLLOWING
        : false,
  });
}

/** Plans a POE session. */
export function useCreatePoeSession(
  onDone: (kept: Schemas['SessionCreatedDto']) => void,
): UseMutationResult<Schemas['SessionCreatedDto'], Error, NewPoeSession> {
  return useIntention((body, headers) => bodyOf(api.POST('/api/poe-sessions', { body, headers })), {
    stale: AROUND,
    onDone,
  });
}

/** Changes a session that has not begun, and its funder where another one is named. */
export function useChangePoeSession(
  id: string,
  onDone: () => void,
): UseMutationResult<
  unknown,
  Error,
  { version: number; change: PoeSessionChange; funderId: string | undefined }
> {
  return useIntention(
    async ({ version, change, funderId }, headers) => {
      const path = { id };
      const changed = await bodyOf(
        api.PATCH('/api/poe-sessions/{id}', { params: { path, header: ifMatch(version) }, body: change }),
      );
      if (!funderId) return changed;
      return bodyOf(
        api.POST('/api/poe-sessions/{id}/fund', {
          params: { path, header: ifMatch(changed.version) },
          body: { funderId },
          headers,
        }),
      );
    },
    { stale: [keyOf(id), ...AROUND], onDone },
  );
}

/** Every presence noted in a session. */
export function useAttendance(id: string, enabled: boolean): UseQueryResult<Attendance[]> {
  return useQuery({
    queryKey: [...keyOf(id), 'attendance'],
    queryFn: () => bodyOf(api.GET('/api/poe-sessions/{id}/attendance', { params: { path: { id } } })),
    enabled,
  });
}

/** Cancels a session that has not begun. */
export function useCancelPoeSession(
  id: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, { version: number }> {
  return useIntention(
    ({ version }, headers) =>
      bodyOf(
        api.POST('/api/poe-sessions/{id}/cancel', {
          params: { path: { id }, header: ifMatch(version) },
          headers,
        }),
      ),
    { stale: [keyOf(id), ...AROUND, ['people']], onDone },
  );
}

/** Notes that people have signed on the first day. */
export function useSignPeopleIn(
  id: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, readonly string[]> {
  return useIntention(
    (journeyIds, headers) =>
      bodyOf(
        api.POST('/api/poe-sessions/{id}/sign-ins', {
          params: { path: { id } },
          body: { journeyIds: [...journeyIds] },
          headers,
        }),
      ),
    { stale: [keyOf(id), ['people']], onDone },
  );
}

/** Keeps the presences of a half-day; with a reason, corrects a sheet that is sealed. */
export function useKeepAttendance(
  id: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, PresenceSheet> {
  return useIntention(
    ({ reason, ...sheet }) =>
      reason === undefined
        ? bodyOf(api.PUT('/api/poe-sessions/{id}/attendance', { params: { path: { id } }, body: sheet }))
        : bodyOf(
            api.PUT('/api/poe-sessions/{id}/attendance/correction', {
              params: { path: { id } },
              body: { ...sheet, reason },
            }),
          ),
    { stale: [keyOf(id)], onDone },
  );
}
