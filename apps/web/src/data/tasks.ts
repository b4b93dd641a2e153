import type { Schemas } from '@passerelle/api-client';
import {
  type InfiniteData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useMutation,
  type UseMutationResult,
  useQueryClient,
} from '@tanstack/react-query';
import { api, bodyOf, intention } from './api';

type TaskPage = Schemas['TasksDto'];

/** The tasks that wait for the signed-in person, by clock, a page at a time. */
export function useTasks(): UseInfiniteQueryResult<InfiniteData<TaskPage>> {
  return useInfiniteQuery({
    queryKey: ['tasks'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => bodyOf(api.GET('/api/tasks', { params: { query: { cursor: pageParam } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

interface Finished {
  readonly id: string;
  readonly note: string;
  /** Kept when the same intention is sent again. */
  readonly key: string;
}

/** Ends a task by hand, with what was done or said. */
export function useFinishTask(): UseMutationResult<void, unknown, Finished> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, note, key }: Finished) => {
      await api.POST('/api/tasks/{id}/done', {
        params: { path: { id } },
        headers: intention(key),
        body: { note },
      });
    },
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['today'] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
        client.invalidateQueries({ queryKey: ['people'] }),
      ]);
    },
  });
}
