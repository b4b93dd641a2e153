import type { Schemas } from '@passerelle/api-client';
import type { UseMutationResult } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './api';
import type { OfferWords } from './offers';
import { useIntention } from './use-intention';

type Outcome = Schemas['ActOutcomeDto'];

/** What one may ask of an offer, with what each act needs. */
export type OfferChange =
  | { readonly act: 'write_version' | 'revise'; readonly words: OfferWords }
  | { readonly act: 'name_ambassador'; readonly ambassadorId: string }
  | { readonly act: 'submit' | 'declare_filled' }
  | { readonly act: 'approve' | 'publish'; readonly versionNo: number }
  | { readonly act: 'waive'; readonly versionNo: number; readonly reason: string }
  | { readonly act: 'ask_changes' | 'withdraw'; readonly reason: string };

/** Makes an act on an offer, from the version that was read. */
export function useOfferAct(
  id: string,
  onDone?: (outcome: Outcome) => void,
): UseMutationResult<Outcome, Error, { change: OfferChange; version: number }> {
  return useIntention(
    ({ change, version }, headers) => {
      const params = { path: { id }, header: ifMatch(version) };
      switch (change.act) {
        case 'write_version':
        case 'revise':
          return bodyOf(api.POST('/api/offers/{id}/versions', { params, headers, body: change.words }));
        case 'name_ambassador':
          return bodyOf(
            api.PUT('/api/offers/{id}/ambassador', { params, body: { ambassadorId: change.ambassadorId } }),
          );
        case 'submit':
          return bodyOf(api.POST('/api/offers/{id}/submission', { params, headers }));
        case 'declare_filled':
          return bodyOf(api.POST('/api/offers/{id}/filled', { params, headers }));
        case 'approve':
          return bodyOf(
            api.POST('/api/offers/{id}/approval', { params, headers, body: { versionNo: change.versionNo } }),
          );
        case 'publish':
          return bodyOf(
            api.POST('/api/offers/{id}/publication', {
              params,
              headers,
              body: { versionNo: change.versionNo },
            }),
          );
        case 'waive':
          return bodyOf(
            api.POST('/api/offers/{id}/waiver', {
              params,
              headers,
              body: { versionNo: change.versionNo, reason: change.reason },
            }),
          );
        case 'ask_changes':
          return bodyOf(
            api.POST('/api/offers/{id}/change-request', { params, headers, body: { reason: change.reason } }),
          );
        case 'withdraw':
          return bodyOf(
            api.POST('/api/offers/{id}/withdrawal', { params, headers, body: { reason: change.reason } }),
          );
      }
    },
    { stale: [['offers'], ['needs']], onDone },
  );
}
