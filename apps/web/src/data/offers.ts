import type { Schemas } from '@passerelle/api-client';
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, bodyOf } from './api';
import { usePageByPage } from './page-by-page';
import { useIntention } from './use-intention';

/** An offer in a list, an offer with its versions, the words of one. */
export type OfferItem = Schemas['OfferItemDto'];
export type Offer = Schemas['OfferDto'];
export type OfferWords = Schemas['OfferWordsDto'];
export type OfferVersion = Schemas['OfferVersionDto'];
type OfferPage = Schemas['OfferPageDto'];
type Outcome = Schemas['ActOutcomeDto'];

/** Which offers a list shows. */
export interface OfferFilter {
  readonly state?: Schemas['OfferState'];
  readonly memberCompanyId?: string;
  readonly programmeId?: string;
}

/** The offers within one's reach, page by page. */
export function useOffers(
  filter: OfferFilter = {},
  enabled = true,
): UseInfiniteQueryResult<InfiniteData<OfferPage>> {
  return usePageByPage(
    ['offers', 'list', filter],
    (after) => bodyOf(api.GET('/api/offers', { params: { query: { ...filter, limit: 50, after } } })),
    enabled,
  );
}

/** One offer with its versions, its history and the acts allowed now. `groupId` says which group, for advisors of several. */
export function useOffer(id: string, groupId?: string): UseQueryResult<Offer> {
  return useQuery({
    queryKey: ['offers', id, groupId],
    queryFn: () => bodyOf(api.GET('/api/offers/{id}', { params: { path: { id }, query: { groupId } } })),
  });
}

/** How often each version of an offer was looked at, for the group and the company. */
export function useOfferReadings(id: string): UseQueryResult<Schemas['VersionReadingsDto'][]> {
  return useQuery({
    queryKey: ['offers', id, 'readings'],
    queryFn: () => bodyOf(api.GET('/api/offers/{id}/readings', { params: { path: { id } } })),
  });
}

/** The soft skills of the national list, by code. */
export function useSoftSkills(): UseQueryResult<Schemas['SoftSkillDto'][]> {
  return useQuery({
    queryKey: ['soft-skills'],
    queryFn: () => bodyOf(api.GET('/api/soft-skills')),
    staleTime: Infinity,
  });
}

/** Writes the first version of an offer from a posted need. */
export function useOpenOffer(
  onDone: (kept: Outcome) => void,
): UseMutationResult<Outcome, Error, Schemas['NewOfferDto']> {
  return useIntention((body, headers) => bodyOf(api.POST('/api/offers', { body, headers })), {
    stale: [['needs'], ['offers']],
    onDone,
  });
}
