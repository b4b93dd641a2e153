const NARROW = /[iljtfr.,:;’'()|! ]/;
const WIDE = /[mwMWŒÆ@%—]/;
const CAPITAL = /[A-ZÀ-Ý]/;

/** Widths in em, measured on Atkinson Hyperlegible Next at weight 650 and rounded up, so that nothing is cut. */
function advance(character: string): number {
  if (NARROW.test(character)) return 0.33;
  if (WIDE.test(character)) return 0.88;
  if (CAPITAL.test(character)) return 0.68;
  return 0.58;
}

/** Width in pixels that a text takes at a font size in pixels, a little more than the truth. No DOM needed. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const character of text) em += advance(character);
  return em * fontSize;
}
