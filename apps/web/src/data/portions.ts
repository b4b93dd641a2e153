/** The service answers for so many people at once. */
const AT_ONCE = 100;

/** The portions in which a list is asked for, so that a promotion of five hundred people is five questions. */
export const portionsOf = (journeyIds: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(journeyIds.length / AT_ONCE) }, (_, part) =>
    journeyIds.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
