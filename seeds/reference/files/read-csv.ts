/** A line of a CSV file by the names of its columns, and its number in the file, from 1. */
export interface CsvRow<Column extends string> {
  readonly line: number;
  readonly values: Readonly<Record<Column, string>>;
}

/** A file that is not what it should be. Has the shape of the domain's errors of kind `invalid`. */
export class UnusableFile extends Error {
  readonly kind = 'invalid';
  readonly code = 'invalid_input';
  readonly fields: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];

  constructor(pointer: string, message: string) {
    super('Ce fichier ne peut pas être utilisé.');
    this.name = 'UnusableFile';
    this.fields = [{ pointer, code: 'wrong_form', message }];
  }
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/**
 * Reads the lines of a CSV file (RFC 4180: commas, quotes where needed, a head line) that has the columns wanted, in any order.
 * @param pointer option that named the file, for the refusal
 * @throws UnusableFile where a column is missing or a line has not as many cells as the head
 */
export function readCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
  pointer: string,
): CsvRow<Column>[] {
  const [head, ...rows] = cellsOf(text.replace(/^\uFEFF/, ''), pointer);
  const missing = columns.filter((column) => !head?.cells.includes(column));
  if (!head || missing.length > 0)
    throw new UnusableFile(pointer, `colonne absente de la première ligne : ${missing.join(', ')}`);
  return rows.map(({ line, cells }) => {
    if (cells.length !== head.cells.length)
      throw new UnusableFile(
        pointer,
        `ligne ${String(line)} : ${String(cells.length)} valeurs au lieu de ${String(head.cells.length)}`,
      );
    const values = columns.map((column) => [column, cells[head.cells.indexOf(column)] ?? '']);
    return { line, values: Object.fromEntries(values) as Record<Column, string> };
  });
}

/** The cells of each line that is not empty. */
function cellsOf(text: string, pointer: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = [];
  const cell = new RegExp(CELL);
  let line = 1;
  let cells: string[] = [];
  let begun = line;
  while (cell.lastIndex < text.length) {
    const read = cell.exec(text);
    if (!read) throw new UnusableFile(pointer, `ligne ${String(line)} : guillemets mal fermés`);
    const [whole, quoted, bare = '', end] = read;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  }
  if (cells.length > 0) rows.push({ line: begun, cells: [...cells, ''] });
  return rows;
}
