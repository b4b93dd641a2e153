/** Rows turned into one array a column, as `unnest` takes them. */
export class Columns {
  readonly arrays: unknown[][];

  constructor(width: number) {
    this.arrays = Array.from({ length: width }, () => []);
  }

  /** Adds one row. @throws when it has not the width of the others */
  push(...row: readonly unknown[]): void {
    if (row.length !== this.arrays.length)
      throw new Error(`A row of ${String(row.length)} for ${String(this.arrays.length)} columns`);
    row.forEach((value, place) => this.arrays[place]?.push(value));
  }
}
