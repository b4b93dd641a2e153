/** Words that stayed, came or went. */
export interface DifferencePiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The lines of a text and what parts them: put end to end they are the text. */
const linesOf = (text: string): string[] => text.match(/\n|[^\n]+/g) ?? [];

/** The same with words, spaces and signs apart. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\n|[^\S\n]+|[^\p{L}\p{N}\s]/gu) ?? [];

/**
 * Compares two texts line by line, then word by word where lines changed, by their longest common runs. What stayed and what went, put end
 * to end, is the text before; what stayed and what came is the text after.
 */
export function wordDifference(before: string, after: string): DifferencePiece[] {
  const pieces: DifferencePiece[] = [];
  let old = '';
  let young = '';
  const compare = (): void => {
    pieces.push(...between(wordsOf(old), wordsOf(young)));
    old = '';
    young = '';
  };
  for (const { kind, text } of between(linesOf(before), linesOf(after))) {
    if (kind === 'removed') old += text;
    else if (kind === 'added') young += text;
    else {
      compare();
      pieces.push({ kind, text });
    }
  }
  compare();
  return joined(pieces);
}

/** Two lists by their longest common run; time and room are the product of their lengths. */
function between(old: readonly string[], young: readonly string[]): DifferencePiece[] {
  const width = young.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      common[i * width + j] =
        old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: DifferencePiece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      pieces.push({ kind: 'same', text: old[i] ?? '' });
      i++;
      j++;
    } else if (j >= young.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'removed', text: old[i++] ?? '' });
    } else {
      pieces.push({ kind: 'added', text: young[j++] ?? '' });
    }
  }
  return pieces;
}

/**
 * What changed side by side is one change, read as what went, then what came; a space that stayed between two changes goes and comes with
 * them.
 */
function joined(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  const runs: DifferencePiece[] = [];
  let removed = '';
  let added = '';
  let same = '';
  const close = (): void => {
    if (removed) runs.push({ kind: 'removed', text: removed });
    if (added) runs.push({ kind: 'added', text: added });
    removed = added = '';
  };
  const stay = (): void => {
    if (same) runs.push({ kind: 'same', text: same });
    same = '';
  };
  for (const { kind, text } of pieces) {
    if (kind === 'same') {
      same += text;
      continue;
    }
    if (/^[^\S\n]+$/.test(same) && (removed || added)) {
      removed += same;
      added += same;
      same = '';
    } else if (same) {
      close();
      stay();
    }
    if (kind === 'removed') removed += text;
    else added += text;
  }
  close();
  stay();
  return runs;
}

/** The lines of a difference where something came or went, each with the words around. */
export function changedLines(pieces: readonly DifferencePiece[]): DifferencePiece[][] {
  const lines: DifferencePiece[][] = [[]];
  for (const { kind, text } of pieces)
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part) lines.at(-1)?.push({ kind, text: part });
    });
  return lines.filter((line) => line.some(({ kind, text }) => kind !== 'same' && text.trim() !== ''));
}
