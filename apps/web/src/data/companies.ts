import { useMemo } from 'react';
import { useAmbassadors } from './ambassadors';
import { useNeeds } from './needs';
import { useOffers } from './offers';

/** A member company as its needs, offers and ambassadors tell it. */
export interface CompanyAtWork {
  readonly id: string;
  readonly name: string;
  readonly openNeeds: number;
  readonly offersOnShow: number;
  readonly ambassadors: number;
}

interface CompaniesAtWork {
  readonly companies: readonly CompanyAtWork[];
  readonly isPending: boolean;
  readonly isError: boolean;
  /** Older needs or offers are not counted yet. */
  readonly more: boolean;
  readonly retry: () => void;
}

const OPEN_NEEDS: readonly string[] = ['drafted', 'posted', 'rewritten', 'published'];

/** The companies that have written a need, have an offer or an ambassador, by name. `enabled` false asks nothing. */
export function useCompaniesAtWork(enabled = true): CompaniesAtWork {
  const needs = useNeeds({}, enabled);
  const offers = useOffers({}, enabled);
  const ambassadors = useAmbassadors(undefined, enabled);
  const companies = useMemo(() => {
    const found = new Map<string, CompanyAtWork>();
    const add = (id: string, name: string, change: Partial<Record<'openNeeds' | 'offersOnShow' | 'ambassadors', number>>): void => {
      const company = found.get(id) ?? { id, name, openNeeds: 0, offersOnShow: 0, ambassadors: 0 };
      found.set(id, {
        ...company,
        openNeeds: company.openNeeds + (change.openNeeds ?? 0),
        offersOnShow: company.offersOnShow + (change.offersOnShow ?? 0),
        ambassadors: company.ambassadors + (change.ambassadors ?? 0),
      });
    };
    for (const need of needs.data?.pages.flatMap((page) => page.items) ?? [])
      add(need.memberCompanyId, need.companyName, { openNeeds: OPEN_NEEDS.includes(need.state) ? 1 : 0 });
    for (const offer of offers.data?.pages.flatMap((page) => page.items) ?? [])
      add(offer.memberCompanyId, offer.companyName, { offersOnShow: offer.state === 'published' ? 1 : 0 });
    for (const ambassador of ambassadors.data ?? [])
      add(ambassador.memberCompanyId, ambassador.companyName, { ambassadors: 1 });
    return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
  }, [needs.data, offers.data, ambassadors.data]);
  const asked = [needs, offers, ambassadors];
  return {
    companies,
    isPending: asked.some((query) => query.isPending),
    isError: asked.some((query) => query.isError),
    more: needs.hasNextPage || offers.hasNextPage,
    retry: () => {
      for (const query of asked) if (query.isError) void query.refetch();
    },
  };
}
