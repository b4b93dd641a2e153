import type { Schemas } from '@passerelle/api-client';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, bodyOf, intention } from './api';
import type { ActInput } from './journey';

export type BulkProgress = Schemas['BulkProgressDto'];

/** How often the progress of a bulk act is read while it runs. Milliseconds. */
const EVERY = 700;

interface Asked {
  readonly act: string;
  readonly journeyIds: readonly string[];
  readonly input: ActInput;
  /** Kept when the same intention is sent again. */
  readonly key: string;
}

/** Asks for one act on many journeys. */
export function useAskBulkAct(): UseMutationResult<Schemas['BulkAcceptedDto'], unknown, Asked> {
  return useMutation({
    mutationFn: ({ act, journeyIds, input, key }: Asked) =>
      bodyOf(
        api.POST('/api/bulk-acts', {
          headers: intention(key),
          body: { act, journeyIds: [...journeyIds], input },
        }),
      ),
  });
}

/** How far a bulk act has got; read again until it is over. */
export function useBulkProgress(bulkId: string | null): UseQueryResult<BulkProgress> {
  return useQuery({
    queryKey: ['bulk-act', bulkId],
    enabled: bulkId !== null,
    queryFn: () => bodyOf(api.GET('/api/bulk-acts/{id}', { params: { path: { id: bulkId ?? '' } } })),
    refetchInterval: ({ state }) => (state.data?.finished ? false : EVERY),
  });
}

/** Cancels what a bulk act has not done yet. */
export function useCancelBulkAct(): UseMutationResult<void, unknown, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) => {
      await api.POST('/api/bulk-acts/{id}/cancel', { params: { path: { id } } });
    },
    onSettled: (_done, _error, id) => client.invalidateQueries({ queryKey: ['bulk-act', id] }),
  });
}
