import type { Schemas } from '@passerelle/api-client';
import {
  useMutation,
  type UseMutationResult,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch, intention } from './api';

/** A person's file: each part open, or masked with its reason. */
export type CandidateFile = Schemas['CandidateFileDto'];
export type ActionLine = Schemas['ActionLineDto'];
export type BarrierLine = Schemas['BarrierLineDto'];

/** The file of a person, part by part. */
export function useCandidate(id: string | undefined): UseQueryResult<CandidateFile> {
  return useQuery({
    queryKey: ['candidate', id],
    enabled: id !== undefined,
    queryFn: () => bodyOf(api.GET('/api/candidates/{id}', { params: { path: { id: id ?? '' } } })),
  });
}

/** Something to record in a person's file. `key` is kept when the same intention is sent again. */
export type FileChange = { readonly key: string } & (
  | { readonly kind: 'action'; readonly body: Schemas['ActionDetailsDto'] }
  | { readonly kind: 'end'; readonly action: ActionLine; readonly body: Schemas['ActionEndDto'] }
  | {
      readonly kind: 'interruption';
      readonly action: ActionLine;
      readonly body: Schemas['ActionInterruptionDto'];
    }
  | { readonly kind: 'link'; readonly body: Schemas['NewActionLinkDto'] }
  | { readonly kind: 'barrier'; readonly body: Schemas['BarrierDetailsDto'] }
);

function send(candidateId: string, change: FileChange): Promise<unknown> {
  const headers = intention(change.key);
  const params = { path: { candidateId } };
  if (change.kind === 'action')
    return api.POST('/api/candidates/{candidateId}/actions', { params, headers, body: change.body });
  if (change.kind === 'link')
    return api.POST('/api/candidates/{candidateId}/action-links', { params, headers, body: change.body });
  if (change.kind === 'barrier')
    return api.POST('/api/candidates/{candidateId}/barriers', { params, headers, body: change.body });
  const version = ifMatch(change.action.version);
  const one = { path: { candidateId, actionId: change.action.id }, header: version };
  return change.kind === 'end'
    ? api.POST('/api/candidates/{candidateId}/actions/{actionId}/finish', {
        params: one,
        headers,
        body: change.body,
      })
    : api.POST('/api/candidates/{candidateId}/actions/{actionId}/interruption', {
        params: one,
        headers,
        body: change.body,
      });
}

/** Records something in a person's file; what is on screen is read again, whatever comes of it. */
export function useFileChange(candidateId: string): UseMutationResult<unknown, unknown, FileChange> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: FileChange) => send(candidateId, change),
    onSettled: async () => {
      const stale = [['candidate', candidateId], ['journey'], ['people']];
      await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}
