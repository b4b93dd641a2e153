import type { Schemas } from '@passerelle/api-client';
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch, intention } from './api';
import { usePageByPage } from './page-by-page';
import { useIntention } from './use-intention';

/** A need in a list, and a need with its words. */
export type NeedItem = Schemas['NeedItemDto'];
export type Need = Schemas['NeedDto'];
export type NeedWords = Schemas['NeedWordsDto'];
type NeedPage = Schemas['NeedPageDto'];
type Outcome = Schemas['ActOutcomeDto'];

const STALE = [['needs'], ['offers']] as const;

/** Which needs a list shows. */
export interface NeedFilter {
  readonly state?: Schemas['NeedState'];
  readonly memberCompanyId?: string;
  readonly programmeId?: string;
}

/** The needs within one's reach, the newest first, page by page. */
export function useNeeds(
  filter: NeedFilter = {},
  enabled = true,
): UseInfiniteQueryResult<InfiniteData<NeedPage>> {
  return usePageByPage(
    ['needs', 'list', filter],
    (after) => bodyOf(api.GET('/api/needs', { params: { query: { ...filter, limit: 50, after } } })),
    enabled,
  );
}

/** One need with its words and the acts allowed now. */
export function useNeed(id: string | undefined, enabled = true): UseQueryResult<Need> {
  return useQuery({
    queryKey: ['needs', id],
    queryFn: () => readNeed(id ?? ''),
    enabled: enabled && id !== undefined,
  });
}

/** Keeps a new need as a draft. @param key of the intention: the same key makes one draft, however often it is sent */
export function createNeedDraft(body: Schemas['NewNeedDto'], key: string): Promise<Outcome> {
  return bodyOf(api.POST('/api/needs', { body, headers: intention(key) }));
}

/** Replaces the words of a draft. */
export function changeNeedDraft(id: string, version: number, body: NeedWords): Promise<Outcome> {
  return bodyOf(api.PUT('/api/needs/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));
}

/** One need, asked now, past what the page may still know of it. */
export function readNeed(id: string): Promise<Need> {
  return bodyOf(api.GET('/api/needs/{id}', { params: { path: { id } } }));
}

/** Sends a draft to the group; its words no longer change. */
export function usePostNeed(
  onDone?: (sent: Outcome) => void,
): UseMutationResult<Outcome, Error, { id: string; version: number }> {
  return useIntention(
    ({ id, version }, headers) =>
      bodyOf(
        api.POST('/api/needs/{id}/post', { params: { path: { id }, header: ifMatch(version) }, headers }),
      ),
    { stale: STALE, onDone },
  );
}

/** Withdraws a need, with the reason. */
export function useWithdrawNeed(
  id: string,
  onDone?: () => void,
): UseMutationResult<Outcome, Error, { reason: string; version: number }> {
  return useIntention(
    ({ reason, version }, headers) =>
      bodyOf(
        api.POST('/api/needs/{id}/withdraw', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
          headers,
        }),
      ),
    { stale: STALE, onDone },
  );
}
