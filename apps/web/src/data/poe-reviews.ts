import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf } from './api';
import { useIntention } from './use-intention';

/** What was written with a person during a POE: week by week, and at its end. */
export type PoeReviews = Schemas['ReviewsDto'];

const keyOf = (id: string, journeyId: string): readonly string[] => ['poe-session', id, 'reviews', journeyId];

/** The reviews of a person in a session. */
export function usePoeReviews(id: string, journeyId: string): UseQueryResult<PoeReviews> {
  return useQuery({
    queryKey: keyOf(id, journeyId),
    queryFn: () =>
      bodyOf(
        api.GET('/api/poe-sessions/{id}/people/{journeyId}/reviews', { params: { path: { id, journeyId } } }),
      ),
  });
}

/** Writes the review of a week. */
export function useWriteWeeklyReview(
  id: string,
  journeyId: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, Schemas['WriteWeeklyReviewDto']> {
  return useIntention(
    (body) =>
      bodyOf(
        api.PUT('/api/poe-sessions/{id}/people/{journeyId}/reviews/weekly', {
          params: { path: { id, journeyId } },
          body,
        }),
      ),
    { stale: [keyOf(id, journeyId)], onDone },
  );
}

/** Writes the final review. */
export function useWriteFinalReview(
  id: string,
  journeyId: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, string> {
  return useIntention(
    (text) =>
      bodyOf(
        api.PUT('/api/poe-sessions/{id}/people/{journeyId}/reviews/final', {
          params: { path: { id, journeyId } },
          body: { text },
        }),
      ),
    {
      stale: [
        ['poe-session', id],
        ['journey', journeyId],
      ],
      onDone,
    },
  );
}
