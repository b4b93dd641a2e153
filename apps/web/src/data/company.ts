import type { Schemas } from '@passerelle/api-client';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch, intention } from './api';

export type ChoiceToAnswer = Schemas['ChoiceToAnswerDto'];
export type PersonAtWork = Schemas['PersonAtWorkDto'];
export type OwnNeed = Schemas['NeedPageDto']['items'][number];

/** People who have chosen an offer of the signed-in company. */
export function useChoicesToAnswer(): UseQueryResult<ChoiceToAnswer[]> {
  return useQuery({ queryKey: ['choices'], queryFn: () => bodyOf(api.GET('/api/choices')) });
}

interface Answer {
  readonly choice: ChoiceToAnswer;
  readonly answer: 'yes' | 'no';
  /** Kept when the same intention is sent again. */
  readonly key: string;
}

/** Says yes or no to somebody who has chosen an offer. */
export function useAnswerChoice(): UseMutationResult<void, unknown, Answer> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ choice, answer, key }: Answer) => {
      await api.POST('/api/choices/{choiceId}/answer', {
        params: { path: { choiceId: choice.id } },
        headers: { ...ifMatch(choice.version), ...intention(key) },
        body: { answer },
      });
    },
    onSettled: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['choices'] }),
        client.invalidateQueries({ queryKey: ['today'] }),
      ]);
    },
  });
}

/** People who work in the signed-in company now. */
export function usePeopleAtWork(): UseQueryResult<PersonAtWork[]> {
  return useQuery({ queryKey: ['people-at-work'], queryFn: () => bodyOf(api.GET('/api/people-at-work')) });
}

/** The needs of the signed-in company. */
export function useOwnNeeds(): UseQueryResult<OwnNeed[]> {
  return useQuery({
    queryKey: ['needs'],
    queryFn: async () => (await bodyOf(api.GET('/api/needs', { params: { query: {} } }))).items,
  });
}
