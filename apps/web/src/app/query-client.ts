import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../data/problem';

const TRIES = 2;

/** One cache for the page: answers stay fresh for 30 s (live updates make them stale sooner), only passing failures are tried again. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => error instanceof Problem && error.passing && count < TRIES,
      },
      mutations: { retry: false },
    },
  });
