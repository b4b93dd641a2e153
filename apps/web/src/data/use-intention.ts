import { type QueryKey, useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Problem } from './problem';

interface IntentionOptions<Answer> {
  /** Beginnings of the query keys that the change makes stale; also after a refusal, which often means that something moved. */
  readonly stale: readonly QueryKey[];
  readonly onDone?: (answer: Answer) => void;
  readonly onRefused?: (error: Error) => void;
}

/**
 * A change asked of the API. One intention keeps one Idempotency-Key: saying the same thing again after a cut asks for the
 * same change, saying something else, or again after an answer, is another intention.
 */
export function useIntention<Given, Answer>(
  send: (given: Given, key: { 'Idempotency-Key': string }) => Promise<Answer>,
  options: IntentionOptions<Answer>,
): UseMutationResult<Answer, Error, Given> {
  const client = useQueryClient();
  const kept = useRef<{ readonly key: string; readonly said: string } | null>(null);
  return useMutation<Answer, Error, Given>({
    mutationFn: (given) => {
      const said = JSON.stringify([given]);
      if (kept.current?.said !== said) kept.current = { key: crypto.randomUUID(), said };
      return send(given, { 'Idempotency-Key': kept.current.key });
    },
    onSuccess: async (answer) => {
      kept.current = null;
      await Promise.all(options.stale.map((queryKey) => client.invalidateQueries({ queryKey })));
      options.onDone?.(answer);
    },
    onError: (error) => {
      if (!(error instanceof Problem && error.passing)) {
        kept.current = null;
        for (const queryKey of options.stale) void client.invalidateQueries({ queryKey });
      }
      options.onRefused?.(error);
    },
  });
}
