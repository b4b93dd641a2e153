/** One pattern that matches where any of these does; the first that matches at a place wins. For long lists of phrases, a few a line. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}
