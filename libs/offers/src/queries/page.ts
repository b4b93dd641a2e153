import { PAGE_SIZE, type Page } from '@passerelle/platform';

/** Which page of a list is asked for; ids are made in the order of time, so that the last one read is the cursor. */
export interface PageRequest {
  readonly after?: string;
  /** Rows a page. */
  readonly limit?: number;
}

/** Makes a page of rows read one beyond its size. */
export function pageById<T extends { readonly id: string }>(rows: readonly T[], limit = PAGE_SIZE): Page<T> {
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
