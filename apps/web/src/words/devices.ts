const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const SYSTEMS = [
  [/iPhone|iPad/, 'iPhone ou iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
] as const;

const named = (list: readonly (readonly [RegExp, string])[], agent: string): string | undefined =>
  list.find(([mark]) => mark.test(agent))?.[1];

/** What a browser says of itself, in words: « Firefox, Windows ». « Appareil inconnu » when it says nothing known. */
export function deviceOf(agent: string | null): string {
  const words = [named(BROWSERS, agent ?? ''), named(SYSTEMS, agent ?? '')].filter((word) => word);
  return words.length > 0 ? words.join(', ') : 'Appareil inconnu';
}
