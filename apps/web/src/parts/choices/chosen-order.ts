/** The list with the item one place nearer the front (-1) or the back (1); unchanged at the ends. */
export function moved(list: readonly string[], item: string, by: -1 | 1): string[] {
  const from = list.indexOf(item);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return [...list];
  const next = list.filter((each) => each !== item);
  next.splice(to, 0, item);
  return next;
}
