/** Where reference rows come from. */
export interface Source {
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly sourceDate: string;
}

/** What loading a list did: rows read, and those that were new or not the same. */
export interface Loaded {
  readonly read: number;
  readonly changed: number;
}

const AT_ONCE = 2_000;

/** Cuts a long list into pieces that a statement takes. */
export function* pieces<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += AT_ONCE) yield rows.slice(at, at + AT_ONCE);
}
