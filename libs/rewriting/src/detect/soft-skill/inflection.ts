import { fold } from '../../text/fold';

/** « (e) », « (se)s », « .e », « /ve », « ·e » : the second gender written after the first. */
const SECOND_GENDER = String.raw`(?:\s?\((?:[a-z]{1,6})\)s?|[.·•/-](?:e|es|se|ses|ne|nes|le|les|ve|ves|te|euse|euses|trice|rice|ere|iere)s?(?![a-z]))`;

/** The endings of an adjective, from its masculine singular: gender and number, folded. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^doux$/, 'dou(?:x|ces?)'],
  [/franc$/, 'fran(?:cs?|ches?)'],
  [/eux$/, 'eu(?:x|ses?)'],
  [/if$/, 'i(?:fs?|ves?)'],
  [/ateur$/, 'at(?:eurs?|rices?)'],
  [/eur$/, 'eu(?:rs?|ses?)'],
  [/ier$/, 'ie(?:rs?|res?)'],
  [/el$/, 'el(?:s|les?)?'],
  [/til$/, 'ti(?:ls?|lles?)'],
  [/et$/, 'e(?:ts?|tes?)'],
  [/al$/, 'a(?:ls?|les?|ux)'],
  [/is$/, 'ise?s?'],
  [/e$/, 'ee?s?'],
  [/$/, 'e?s?'],
];

/** The pattern of every written form of an adjective, folded, doubled forms included (« motivé(e)s », « actif/ve »). */
export function adjectivePattern(masculine: string): string {
  const folded = fold(masculine);
  const [ending, forms] = ENDINGS.find(([end]) => end.test(folded)) ?? [/$/, ''];
  return folded.replace(ending, '') + forms + `${SECOND_GENDER}?`;
}

/** The pattern of a noun, folded; its words may be joined by any space. */
export function nounPattern(noun: string): string {
  return fold(noun).replaceAll(' ', String.raw`\s+`);
}

/**
 * Was the accent of the entry written? Without it « organise » and « applique » are verbs. Capitals, and forms that show both genders, are
 * let through.
 */
export function accentIsKept(entry: string, written: string): boolean {
  const last = entry.length - 1;
  if (entry.charAt(last) === 'e' && written.charAt(last) === 'é') return false;
  if (entry.charAt(last) !== 'é') return true;
  return written.charAt(last) !== 'e' || /^e/.test(written.slice(last + 1)) || /[(.·/]/.test(written);
}
