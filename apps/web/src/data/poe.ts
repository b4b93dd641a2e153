import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './api';
import { useIntention } from './use-intention';

/** A POE session with its people, and in a list. */
export type PoeSession = Schemas['SessionDto'];
export type Enrolment = Schemas['EnrolmentDto'];
export type Attendance = Schemas['AttendanceDto'];
export type PresenceSheet = Schemas['AttendanceCorrectionDto'];

const keyOf = (id: string): readonly string[] => ['poe-session', id];

/** One POE session with the people who have, wait for or had a place. */
export function usePoeSession(id: string): UseQueryResult<PoeSession> {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => bodyOf(api.GET('/api/poe-sessions/{id}', { params: { path: { id } } })),
  });
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
    { stale: [keyOf(id), ['poe-sessions']], onDone },
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
    { stale: [keyOf(id)], onDone },
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
