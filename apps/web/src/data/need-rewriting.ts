import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './api';
import { useIntention } from './use-intention';

/** A need read and rewritten with its answers; a question; a sentence of the proposal; the need laid out as one text. */
export type NeedRewriting = Schemas['NeedRewritingDto'];
export type AskedQuestion = Schemas['AskedQuestionDto'];
export type ProposedSentence = Schemas['ProposedSentenceDto'];
export type NeedDocument = Schemas['NeedDocumentDto'];
type Outcome = Schemas['ActOutcomeDto'];

const STALE = [['needs'], ['offers']] as const;

/** A need as the workshop works on it: marked, rewritten, with what is asked of its company. */
export function useNeedRewriting(id: string, enabled = true): UseQueryResult<NeedRewriting> {
  return useQuery({
    queryKey: ['needs', id, 'rewriting'],
    queryFn: () => bodyOf(api.GET('/api/needs/{id}/rewriting', { params: { path: { id } } })),
    enabled,
  });
}

/** Sends the questions to the company, from the version of the need that was read. */
export function useAskCompany(id: string): UseMutationResult<Outcome, Error, number> {
  return useIntention(
    (version, headers) =>
      bodyOf(
        api.POST('/api/needs/{id}/questions', {
          params: { path: { id }, header: ifMatch(version) },
          headers,
        }),
      ),
    { stale: STALE },
  );
}

/** Keeps answers, from the version of the need that was read. */
export function useAnswerQuestions(
  id: string,
  onDone: () => void,
): UseMutationResult<Outcome, Error, { version: number; answers: Schemas['QuestionAnswerDto'][] }> {
  return useIntention(
    ({ version, answers }, headers) =>
      bodyOf(
        api.POST('/api/needs/{id}/answers', {
          params: { path: { id }, header: ifMatch(version) },
          body: { answers },
          headers,
        }),
      ),
    { stale: STALE, onDone },
  );
}
