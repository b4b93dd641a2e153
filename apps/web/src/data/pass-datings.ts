import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './api';
import { useIntention } from './use-intention';

/** A Pass Dating with its people and meetings. */
export type PassDating = Schemas['PassDatingDto'];
export type Meeting = Schemas['MeetingDto'];
export type PassDatingItem = Schemas['PassDatingSummaryDto'];
export type NewPassDating = Schemas['CreatePassDatingDto'];
export type PassDatingChange = Schemas['ChangePassDatingDto'];
type Kept = Schemas['PassDatingVersionDto'];

const keyOf = (id: string): readonly string[] => ['pass-dating', id];
const LISTS = ['pass-datings'] as const;
/** While the engine follows what was just done. Milliseconds. */
const FOLLOWING = 2000;

/** The Pass Datings within one's reach, the latest first; of one programme when it is given. */
export function usePassDatings(programmeId?: string, enabled = true): UseQueryResult<PassDatingItem[]> {
  return useQuery({
    queryKey: [...LISTS, programmeId],
    queryFn: () => bodyOf(api.GET('/api/pass-datings', { params: { query: { programmeId } } })),
    enabled,
  });
}

/** One Pass Dating; read again while it is over and people are still awaited: their absence is being noted. */
export function usePassDating(id: string): UseQueryResult<PassDating> {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => bodyOf(api.GET('/api/pass-datings/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) =>
      data && (data.state === 'closed' || data.state === 'cancelled') && data.invited + data.confirmed > 0
        ? FOLLOWING
        : false,
  });
}

/** Plans a Pass Dating. */
export function useCreatePassDating(
  onDone: (kept: Kept) => void,
): UseMutationResult<Kept, Error, NewPassDating> {
  return useIntention((body, headers) => bodyOf(api.POST('/api/pass-datings', { body, headers })), {
    stale: [LISTS, ['today'], ['programmes'], ['programme']],
    onDone,
  });
}

/** Changes a Pass Dating that is planned. */
export function useChangePassDating(
  id: string,
  onDone: () => void,
): UseMutationResult<Kept, Error, { version: number; change: PassDatingChange }> {
  return useIntention(
    ({ version, change }) =>
      bodyOf(
        api.PATCH('/api/pass-datings/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: change,
        }),
      ),
    { stale: [keyOf(id), LISTS, ['today']], onDone },
  );
}

/** Writes down a meeting that was held. */
export function useRecordMeeting(
  id: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, Schemas['HeldMeetingDto']> {
  return useIntention(
    (meeting, headers) =>
      bodyOf(
        api.POST('/api/pass-datings/{id}/meetings', {
          params: { path: { id } },
          body: { meetings: [meeting] },
          headers,
        }),
      ),
    { stale: [keyOf(id)], onDone },
  );
}

/** Takes back a meeting typed in by mistake. */
export function useWithdrawMeeting(
  id: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, { meetingId: string }> {
  return useIntention(
    ({ meetingId }) => bodyOf(api.DELETE('/api/meetings/{id}', { params: { path: { id: meetingId } } })),
    { stale: [keyOf(id)], onDone },
  );
}

/** Opens, closes or cancels a Pass Dating. */
export function useMovePassDating(
  id: string,
): UseMutationResult<unknown, Error, { move: 'open' | 'close' | 'cancel'; version: number }> {
  return useIntention(
    ({ move, version }, headers) => {
      const asked = { params: { path: { id }, header: ifMatch(version) }, headers };
      switch (move) {
        case 'open':
          return bodyOf(api.POST('/api/pass-datings/{id}/open', asked));
        case 'close':
          return bodyOf(api.POST('/api/pass-datings/{id}/close', asked));
        case 'cancel':
          return bodyOf(api.POST('/api/pass-datings/{id}/cancel', asked));
      }
    },
    { stale: [keyOf(id), LISTS, ['people'], ['journey'], ['today']] },
  );
}

/** Notes what one side says after a meeting. */
export function useGiveFeedback(
  id: string,
  onDone: () => void,
): UseMutationResult<
  unknown,
  Error,
  { meetingId: string; side: 'company' | 'person'; feedback: Schemas['GiveFeedbackDto'] }
> {
  return useIntention(
    ({ meetingId, side, feedback }) => {
      const asked = { params: { path: { id: meetingId } }, body: feedback };
      return side === 'company'
        ? bodyOf(api.PUT('/api/meetings/{id}/feedback/company', asked))
        : bodyOf(api.PUT('/api/meetings/{id}/feedback/person', asked));
    },
    { stale: [keyOf(id), ['journey']], onDone },
  );
}
