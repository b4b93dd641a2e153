import type { Schemas } from '@passerelle/api-client';
import { type UseMutationResult, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './api';
import { useIntention } from './use-intention';

/** The group one acts in. */
export type Group = Schemas['GroupDto'];
export type Partnership = Schemas['PartnershipDto'];
export type PartnerKind = Schemas['PartnerKind'];

const PARTNERS = ['partnerships'] as const;

/** The group one acts in. */
export function useGroup(enabled = true): UseQueryResult<Group> {
  return useQuery({ queryKey: ['group'], queryFn: () => bodyOf(api.GET('/api/group')), enabled });
}

/** Changes the group's identity, on the version that was read. */
export function useChangeGroup(
  onDone: () => void,
): UseMutationResult<Group, Error, { change: Schemas['GroupChangeDto']; version: number }> {
  return useIntention(
    ({ change, version }) =>
      bodyOf(api.PATCH('/api/group', { params: { header: ifMatch(version) }, body: change })),
    { stale: [['group'], ['session']], onDone },
  );
}

/** The group's links with prescribers, funders and training providers. */
export function usePartnerships(enabled = true): UseQueryResult<Partnership[]> {
  return useQuery({ queryKey: PARTNERS, queryFn: () => bodyOf(api.GET('/api/partnerships')), enabled });
}

/** Organisations already known whose name or city holds a text of two letters at least. */
export function useKnownOrganisations(kind: PartnerKind, q: string): UseQueryResult<Schemas['PartnerDto'][]> {
  return useQuery({
    queryKey: ['organisations', kind, q],
    queryFn: () => bodyOf(api.GET('/api/partnerships/organisations', { params: { query: { kind, q } } })),
    enabled: q.length >= 2,
  });
}

/** Makes a partnership. */
export function useMakePartnership(
  onDone: () => void,
): UseMutationResult<Partnership, Error, Schemas['NewPartnershipDto']> {
  return useIntention((body, headers) => bodyOf(api.POST('/api/partnerships', { body, headers })), {
    stale: [PARTNERS],
    onDone,
  });
}

/** Says for which employment areas a prescriber sends people; none = all of them. */
export function useNamePartnerAreas(
  onDone: () => void,
): UseMutationResult<Partnership, Error, { id: string; employmentAreaCodes: string[] }> {
  return useIntention(
    ({ id, employmentAreaCodes }, headers) =>
      bodyOf(
        api.PUT('/api/partnerships/{id}/areas', {
          params: { path: { id } },
          body: { employmentAreaCodes },
          headers,
        }),
      ),
    { stale: [PARTNERS], onDone },
  );
}

/** Ends a partnership on a day. */
export function useEndPartnership(
  onDone: () => void,
): UseMutationResult<Partnership, Error, { id: string; until: string }> {
  return useIntention(
    ({ id, until }, headers) =>
      bodyOf(api.POST('/api/partnerships/{id}/end', { params: { path: { id } }, body: { until }, headers })),
    { stale: [PARTNERS], onDone },
  );
}
