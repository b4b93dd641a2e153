/** Who is served and who is not, each in the order of the list. */
export interface FirstCome<T> {
  readonly served: readonly T[];
  readonly refused: readonly T[];
}

/**
 * Shares out what is left of several counters along a list: for each counter, the first of the list are served.
 * @param left what is left, by counter; a counter it does not know has nothing left
 */
export function firstCome<T>(
  list: readonly T[],
  counterOf: (each: T) => string,
  left: ReadonlyMap<string, number>,
): FirstCome<T> {
  const remaining = new Map(left);
  const served: T[] = [];
  const refused: T[] = [];
  for (const each of list) {
    const counter = counterOf(each);
    const rest = remaining.get(counter) ?? 0;
    if (rest > 0) {
      remaining.set(counter, rest - 1);
      served.push(each);
    } else refused.push(each);
  }
  return { served, refused };
}
