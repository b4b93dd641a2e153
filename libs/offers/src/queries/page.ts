/** A page of a list; the cursor is the id of its last row, ids being made in the order of time. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Give it back to read on; null at the end. */
  readonly nextCursor: string | null;
}

/** Which page is asked for. */
export interface PageRequest {
  readonly cursor?: string;
  /** Rows a page, 1 to 100; 50 when not said. */
  readonly limit?: number;
}

export const PAGE_SIZE = 50;

/** Makes a page of rows read one beyond its size. */
export function pageOf<T extends { readonly id: string }>(rows: readonly T[], limit = PAGE_SIZE): Page<T> {
  const items = rows.slice(0, limit);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
