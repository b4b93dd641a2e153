import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './api';
import { useIntention } from './use-intention';

/** A Pass Dating with its people and meetings. */
export type PassDating = Schemas['PassDatingDto'];
export type Meeting = Schemas['MeetingDto'];

const keyOf = (id: string): readonly string[] => ['pass-dating', id];

/** One Pass Dating. */
export function usePassDating(id: string): UseQueryResult<PassDating> {
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => bodyOf(api.GET('/api/pass-datings/{id}', { params: { path: { id } } })),
  });
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
    // What may be done with each person depends on whether the doors are open.
    { stale: [keyOf(id), ['journey'], ['today']] },
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
