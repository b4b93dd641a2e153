const MOST = 20_000;

/**
 * The same pure function of texts and numbers, which remembers its answers: for what is asked again and again of the same few days.
 * Forgets all when it knows twenty thousand. A failure is not remembered.
 */
export function remembered<Args extends readonly (string | number)[], Result>(
  answer: (...args: Args) => Result,
): (...args: Args) => Result {
  const known = new Map<string, Result>();
  return (...args) => {
    const key = args.join('\u0000');
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = answer(...args);
    known.set(key, result);
    return result;
  };
}
