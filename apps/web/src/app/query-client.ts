import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '../data/problem';
import { sessionKey } from './session/session-key';

const TRIES = 2;

/**
 * One cache for the page: answers stay fresh for 30 s (live updates make them stale sooner), only passing failures are tried again.
 * An answer that says "not signed in" ends the session here too, so that its door opens instead of an error.
 */
export const createQueryClient = (): QueryClient => {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof Problem && error.status === 401) client.setQueryData(sessionKey, null);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => error instanceof Problem && error.passing && count < TRIES,
      },
      mutations: { retry: false },
    },
  });
  return client;
};
