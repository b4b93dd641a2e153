import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { funderKind } from '../words/funder-kinds';
import { api, bodyOf } from './api';
import type { Choice } from './pickers';

/** Who may pay for a session, and who may teach in it. */
export interface SessionPartners {
  readonly funders: readonly Choice[];
  readonly providers: readonly Choice[];
}

/** The partners of the group for a session, by name; a funder is named with its kind. */
export function useSessionPartners(): UseQueryResult<SessionPartners> {
  return useQuery({
    queryKey: ['partnerships', 'of-sessions'],
    queryFn: async () => {
      const partners = await bodyOf(api.GET('/api/partnerships'));
      const named = (kind: string): Choice[] =>
        partners
          .filter((partner) => partner.kind === kind && partner.until === null)
          .map(({ organisationId, name, nature }) => ({
            value: organisationId,
            label: kind === 'funder' ? `${name} (${funderKind(nature)})` : name,
          }))
          .sort((one, other) => one.label.localeCompare(other.label, 'fr'));
      return { funders: named('funder'), providers: named('training_provider') };
    },
  });
}
