import {
  type InfiniteData,
  type QueryKey,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
} from '@tanstack/react-query';

/** What every list of the API answers: some of its lines, and where the next ones begin. */
interface Page {
  readonly next: string | null;
}

/** A list read page by page. `ask` is given what the former page said of the next one. */
export function usePageByPage<Answer extends Page>(
  queryKey: QueryKey,
  ask: (after: string | undefined) => Promise<Answer>,
  enabled = true,
): UseInfiniteQueryResult<InfiniteData<Answer>> {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled,
  });
}
