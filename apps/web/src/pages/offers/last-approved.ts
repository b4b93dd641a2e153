import type { OfferVersion } from '../../data/offers';

/** The newest version that the company has approved, other than the latest: what it remembers having read. */
export function lastApproved(versions: readonly OfferVersion[]): OfferVersion | undefined {
  const newest = Math.max(...versions.map((version) => version.no));
  return versions
    .filter((version) => version.no !== newest && version.companyApprovedAt)
    .toSorted((a, b) => b.no - a.no)[0];
}
