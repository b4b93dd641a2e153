import type { Schemas } from '@passerelle/api-client';
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, bodyOf, ifMatch } from './api';
import { usePageByPage } from './page-by-page';
import { useIntention } from './use-intention';

/** A member company, and what is typed of it. */
export type Company = Schemas['CompanyDto'];
export type CompanyDetails = Required<Schemas['CompanyDetailsDto']>;
type CompaniesPage = Schemas['CompaniesPage'];

/** The member companies within one's reach, by name, page by page. */
export function useCompanies(
  filter: { readonly q?: string; readonly withLeft?: boolean } = {},
  enabled = true,
): UseInfiniteQueryResult<InfiniteData<CompaniesPage>> {
  return usePageByPage(
    ['companies', 'list', filter],
    (after) => bodyOf(api.GET('/api/companies', { params: { query: { ...filter, limit: 50, after } } })),
    enabled,
  );
}

/** One company. */
export function useCompany(id: string): UseQueryResult<Company> {
  return useQuery({
    queryKey: ['companies', id],
    queryFn: () => bodyOf(api.GET('/api/companies/{id}', { params: { path: { id } } })),
  });
}

/** Adds a member company. */
export function useAddCompany(
  onDone: (company: Company) => void,
): UseMutationResult<Company, Error, CompanyDetails> {
  return useIntention((body, headers) => bodyOf(api.POST('/api/companies', { body, headers })), {
    stale: [['companies']],
    onDone,
  });
}

/** Changes what is known of a company. */
export function useChangeCompany(
  id: string,
  onDone: () => void,
): UseMutationResult<Company, Error, { details: CompanyDetails; version: number }> {
  return useIntention(
    ({ details, version }) =>
      bodyOf(
        api.PATCH('/api/companies/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: details,
        }),
      ),
    { stale: [['companies']], onDone },
  );
}
