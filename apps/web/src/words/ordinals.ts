/** A piece of text; raised pieces are shown as superscript. */
export interface TextPiece {
  readonly text: string;
  readonly raised: boolean;
}

/** Cuts « le 1er décembre, 5e mois » so that ordinal endings (er, re, e, after digits or a Roman numeral) can be raised. */
export function splitOrdinals(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<![\p{L}\d,])(\d+|[IVX]{2,})(er|re|e)(?![\p{L}\d])/gu)) {
    const end = match.index + (match[1] ?? '').length;
    pieces.push({ text: text.slice(from, end), raised: false }, { text: match[2] ?? '', raised: true });
    from = match.index + match[0].length;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), raised: false });
  return pieces;
}
