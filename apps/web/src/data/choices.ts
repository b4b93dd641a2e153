import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './api';
import { useIntention } from './use-intention';

export type ChoiceToAnswer = Schemas['ChoiceToAnswerDto'];
export type ChoicesBoard = Schemas['ChoicesBoardDto'];
export type PersonOfBoard = Schemas['PersonOfBoardDto'];
export type OfferOfBoard = Schemas['OfferOfBoardDto'];
export type ChoiceOfBoard = Schemas['ChoiceOfBoardDto'];
export type OfferToChoose = Schemas['OfferToChooseDto'];

/** What a choice made or answered changes on screen. */
const STALE = [['choices'], ['journey'], ['today'], ['tasks'], ['people']] as const;

/** People who have chosen an offer of the signed-in company, of any company for the group. */
export function useChoicesToAnswer(enabled = true): UseQueryResult<ChoiceToAnswer[]> {
  return useQuery({
    queryKey: ['choices', 'to-answer'],
    queryFn: () => bodyOf(api.GET('/api/choices')),
    enabled,
  });
}

/** Who chose what in a programme, in which order, and what the companies answered. */
export function useChoicesBoard(programmeId: string): UseQueryResult<ChoicesBoard> {
  return useQuery({
    queryKey: ['choices', 'board', programmeId],
    queryFn: () => bodyOf(api.GET('/api/programmes/{id}/choices', { params: { path: { id: programmeId } } })),
  });
}

/** The offers that one person may choose, those chosen first, in their order. */
export function useOffersToChoose(journeyId: string, enabled = true): UseQueryResult<OfferToChoose[]> {
  return useQuery({
    queryKey: ['journey', journeyId, 'choices'],
    queryFn: () => bodyOf(api.GET('/api/journeys/{id}/choices', { params: { path: { id: journeyId } } })),
    enabled,
  });
}

/** Keeps the whole list of a person, first choice first: an offer left out is no longer chosen. */
export function useChooseOffers(
  journeyId: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, readonly string[]> {
  return useIntention(
    (offerIds) =>
      bodyOf(
        api.PUT('/api/journeys/{id}/choices', {
          params: { path: { id: journeyId } },
          body: { choices: offerIds.map((offerId, index) => ({ offerId, rank: index + 1 })) },
        }),
      ),
    { stale: STALE, onDone },
  );
}

/** Takes back one choice of a person. */
export function useWithdrawChoice(journeyId: string): UseMutationResult<unknown, Error, string> {
  return useIntention(
    (choiceId, headers) =>
      bodyOf(
        api.POST('/api/journeys/{id}/choices/{choiceId}/withdraw', {
          params: { path: { id: journeyId, choiceId } },
          headers,
        }),
      ),
    { stale: STALE },
  );
}

interface Answer {
  readonly choice: { readonly id: string; readonly version: number };
  readonly answer: 'yes' | 'no';
}

/** A company says yes or no to somebody who has chosen its offer. */
export function useAnswerChoice(): UseMutationResult<unknown, Error, Answer> {
  return useIntention(
    ({ choice, answer }, headers) =>
      bodyOf(
        api.POST('/api/choices/{choiceId}/answer', {
          params: { path: { choiceId: choice.id } },
          headers: { ...ifMatch(choice.version), ...headers },
          body: { answer },
        }),
      ),
    { stale: STALE },
  );
}
