import type { OfferAct } from '@passerelle/kernel';

/** What moves an offer forward comes first, what ends it next; writing it anew, which begins again, comes last. */
const IN_ORDER: readonly OfferAct[] = [
  'approve',
  'publish',
  'submit',
  'name_ambassador',
  'waive',
  'ask_changes',
  'declare_filled',
  'withdraw',
  'revise',
  'write_version',
];

const placeOf = (act: string): number => {
  const place = IN_ORDER.findIndex((each) => each === act);
  return place === -1 ? IN_ORDER.length : place;
};

/** The acts of an offer in the order in which they are put before somebody. */
export const inOrderOfProgress = <A extends { readonly act: string }>(acts: readonly A[]): A[] =>
  acts.toSorted((one, other) => placeOf(one.act) - placeOf(other.act));
