import type { Schemas } from '@passerelle/api-client';
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './api';
import { usePageByPage } from './page-by-page';
import { useIntention } from './use-intention';

export type ContractItem = Schemas['ContractItemDto'];
export type ContractFile = Schemas['ContractFileDto'];
export type ContractTerms = Schemas['ContractTermsDto'];
export type ContractGroupPart = Schemas['ContractGroupPartDto'];
export type FileCompletion = Schemas['CompleteContractFileDto'];
export type TutorReview = Schemas['TutorReviewDto'];
export type PersonTutored = Schemas['PersonTutoredDto'];
type ContractsPage = Schemas['ContractsPage'];

const STALE = [['contracts'], ['journey'], ['tasks'], ['today']] as const;

/** Which contracts a list shows. */
export interface ContractFilter {
  readonly situation?: Schemas['ContractSituation'];
  readonly programmeId?: string;
  readonly memberCompanyId?: string;
  readonly journeyId?: string;
  readonly q?: string;
}

/** The contracts within one's reach, and how many stand in each situation, page by page. */
export function useContracts(
  filter: ContractFilter,
  enabled = true,
): UseInfiniteQueryResult<InfiniteData<ContractsPage>> {
  return usePageByPage(
    ['contracts', 'list', filter],
    (after) => bodyOf(api.GET('/api/contracts', { params: { query: { ...filter, limit: 50, after } } })),
    enabled,
  );
}

/** One contract, as its reader may see it. */
export function useContract(id: string): UseQueryResult<ContractFile> {
  return useQuery({
    queryKey: ['contracts', 'file', id],
    queryFn: () => bodyOf(api.GET('/api/contracts/{id}', { params: { path: { id } } })),
  });
}

/** Completes the file of a contract being prepared. */
export function useCompleteContract(
  id: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, { given: FileCompletion; version: number }> {
  return useIntention(
    ({ given, version }) =>
      bodyOf(
        api.PATCH('/api/contracts/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: given,
        }),
      ),
    { stale: STALE, onDone },
  );
}

/** Notes what came of the qualification, once the contract is over. */
export function useEnterQualificationResult(
  id: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, { result: Schemas['QualificationResult']; version: number }> {
  return useIntention(
    ({ result, version }) =>
      bodyOf(
        api.PUT('/api/contracts/{id}/qualification-result', {
          params: { path: { id }, header: ifMatch(version) },
          body: { result },
        }),
      ),
    { stale: STALE, onDone },
  );
}

/** The reviews of the months of a contract, written or to write. */
export function useTutorReviews(id: string, enabled: boolean): UseQueryResult<TutorReview[]> {
  return useQuery({
    queryKey: ['contracts', 'file', id, 'reviews'],
    queryFn: () => bodyOf(api.GET('/api/contracts/{id}/tutor-reviews', { params: { path: { id } } })),
    enabled,
  });
}

/** The people whom the signed-in person tutors, with the reviews of their months. */
export function usePeopleTutored(): UseQueryResult<PersonTutored[]> {
  return useQuery({
    queryKey: ['contracts', 'tutored'],
    queryFn: () => bodyOf(api.GET('/api/people-tutored')),
  });
}

/** Says whose account is the tutor's in the company. */
export function useNameCompanyTutor(
  id: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, { userId: string; version: number }> {
  return useIntention(
    ({ userId, version }) =>
      bodyOf(
        api.PUT('/api/contracts/{id}/company-tutor', {
          params: { path: { id }, header: ifMatch(version) },
          body: { userId },
        }),
      ),
    { stale: STALE, onDone },
  );
}

/** Writes the review of a month. */
export function useWriteTutorReview(
  id: string,
  onDone: () => void,
): UseMutationResult<unknown, Error, { month: number; review: Schemas['WriteTutorReviewDto'] }> {
  return useIntention(
    ({ month, review }) =>
      bodyOf(
        api.PUT('/api/contracts/{id}/tutor-reviews/{month}', {
          params: { path: { id, month } },
          body: review,
        }),
      ),
    { stale: STALE, onDone },
  );
}
