const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/;
const DASHES = /[\u2010-\u2015]/;
const SPACES = /[\u00A0\u2007\u2009\u202F]/;

/**
 * A text in small letters without accents, with straight apostrophes and plain spaces, of exactly the same length: an offset in one is an
 * offset in the other. What has no one-unit equivalent stays as it is.
 */
export function fold(text: string): string {
  return text.replace(CHANGES, foldUnit);
}

/** What folding may change: anything but small letters, figures and signs of plain ASCII. Unit by unit: a pair stays as it is. */
const CHANGES = /[A-Z`\u0080-\uFFFF]/g;

const known = new Map<string, string>();

function foldUnit(unit: string): string {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const answer = unitWithoutAccent(unit);
  if (known.size < 5_000) known.set(unit, answer);
  return answer;
}

function unitWithoutAccent(unit: string): string {
  if (APOSTROPHES.test(unit)) return "'";
  if (DASHES.test(unit)) return '-';
  if (SPACES.test(unit)) return ' ';
  const bare = unit.normalize('NFD').charAt(0).toLowerCase();
  return bare.length === 1 ? bare : unit;
}
