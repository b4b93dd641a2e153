import type { Schemas } from '@passerelle/api-client';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, bodyOf, intention } from './api';

export type TypedPerson = Schemas['TypedPersonDto'];
export type DuplicateHints = Schemas['DuplicateHintsDto'];

/** People close to the one being typed. Nothing is asked before there is enough to compare. */
export function useDuplicateHints(person: TypedPerson | null): UseQueryResult<DuplicateHints> {
  return useQuery({
    queryKey: ['similar', person],
    enabled: person !== null,
    queryFn: () => bodyOf(api.POST('/api/candidates/similar', { body: person ?? ({} as TypedPerson) })),
  });
}

/** Somebody to refer: known already, or described here. */
export interface Referral {
  readonly programmeId: string;
  readonly candidateId: string | null;
  readonly person: Schemas['NewCandidateDto'];
  readonly givenHow: Schemas['ConsentWay'];
  readonly sentence: string;
  /** Kept when the same intention is sent again: three steps, three keys made from it. */
  readonly key: string;
}

/**
 * Refers somebody: their file if it is new, their agreement, then the referral. Each step has its own key, so a second
 * sending after a cut goes on from where the first one stopped.
 */
export function useRefer(): UseMutationResult<string, unknown, Referral> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ programmeId, candidateId, person, givenHow, sentence, key }: Referral) => {
      const id =
        candidateId ??
        (await bodyOf(api.POST('/api/candidates', { headers: intention(`${key}-file`), body: person }))).id;
      await api.POST('/api/candidates/{candidateId}/consents', {
        params: { path: { candidateId: id } },
        headers: intention(`${key}-consent`),
        body: { purpose: 'referral', textVersion: CONSENT_TEXT, givenHow },
      });
      const made = await bodyOf(
        api.POST('/api/journeys', {
          headers: intention(`${key}-referral`),
          body: { programmeId, candidateId: id, input: sentence ? { sentence } : {} },
        }),
      );
      return made.journeyId;
    },
    onSuccess: () =>
      Promise.all(['people', 'today'].map((topic) => client.invalidateQueries({ queryKey: [topic] }))),
  });
}

/** Version of the words that the page reads out before the agreement. */
const CONSENT_TEXT = '2026-11';
