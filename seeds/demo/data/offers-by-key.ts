import type { DemoNeed } from './need';
import { NEEDS_OMOIS_4_A } from './needs-omois-4-a';
import { NEEDS_OMOIS_4_B } from './needs-omois-4-b';
import { NEEDS_OMOIS_5, NEEDS_VESLE } from './needs-later';

const ALL: ReadonlyMap<string, DemoNeed> = new Map(
  [...NEEDS_OMOIS_4_A, ...NEEDS_OMOIS_4_B, ...NEEDS_OMOIS_5, ...NEEDS_VESLE].map((need) => [need.key, need]),
);

function needOf(key: string): DemoNeed {
  const need = ALL.get(key);
  if (!need) throw new Error(`The story speaks of an unknown offer: ${key}`);
  return need;
}

/** Who speaks of the job of an offer. */
export function ambassadorOfOffer(key: string): string {
  return needOf(key).ambassador;
}

/** The company of an offer. */
export function companyOfOffer(key: string): string {
  return needOf(key).company;
}
