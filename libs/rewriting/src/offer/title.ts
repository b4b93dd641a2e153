import { type Finding, isBlocking } from '../finding';
import { type Removed } from './offer';
import { type Words } from './reading';
import { typeset, withCapital } from './typography';

/** When nothing of a title may stay. */
export const BARE_TITLE = 'Offre d’emploi';

/** The title of an offer, and what was taken out of the need's. */
export interface OfferTitle {
  readonly title: string;
  readonly removed: readonly Removed[];
}

/** The title without the past it asks for, meant for everybody, in calm letters. */
export function titleOf(title: string, findings: readonly Finding[], { neutralTitle }: Words): OfferTitle {
  const asked = findings.filter(
    (finding) => finding.end <= title.length && finding.label !== 'GENDERED_TITLE' && isBlocking(finding),
  );
  const removed = asked.map((finding) => {
    const { start, end } = onlyThePast(finding);
    return { start, end, text: title.slice(start, end), reason: finding.reason };
  });
  return { title: tidy(neutralTitle(calm(cut(title, asked.map(onlyThePast))))), removed };
}

const PAST_WORD =
  /\s*(?<!\p{L})(?:très |bien )?(?:confirmé|expérimenté|qualifié|sénior|senior|aguerri|diplômé|chevronné)(?:e|es|s|\(e\)|·e)?(?!\p{L})/iu;

/** « Opérateur confirmé » : the trade stays, the past goes. */
function onlyThePast({ start, end, text }: Finding): { readonly start: number; readonly end: number } {
  const past = PAST_WORD.exec(text);
  return past ? { start: start + past.index, end: start + past.index + past[0].length } : { start, end };
}

/** A text without some of its spans. */
export function cut(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
}

/** A title in French typography, without what cutting left behind; never empty. */
export function tidy(title: string): string {
  const bare = typeset(title.replace(/\s+/g, ' '))
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/(?<![\p{L}(])([HF]\/[HF])\s*\(\s*[HF]\/[HF]\s*\)/giu, '($1)')
    .replace(/^[\s,;:\-–—/.+&]+|[\s,;:\-–—/+&]+$/g, '')
    .replace(/\s*[-–—,]\s*(?=[-–—,])/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s(?:avec|et|ou|de|à|en|ayant)$/iu, '')
    .trim();
  return /\p{L}/u.test(bare) ? withCapital(bare) : BARE_TITLE;
}

const SHORT =
  /^(?:[HFX](?:\/[HFX])+|\(?[HF]\/[HF]\)?|CDI|CDD|TIG|MIG|MAG|PL|SPL|BTP|TP|CNC|CN|CACES|GEIQ|VL|SAV|\p{Lu}?[^AEIOUYÉÈ\s]{2,4})$/u;

/** « MAÇON COFFREUR H/F » is « Maçon coffreur H/F »; a text that is not all in capitals stays as it is. */
export function calm(title: string): string {
  const letters = title.replace(/\(?[hfx]\s?\/\s?[hfx]\)?/gi, '');
  if (/\p{Ll}/u.test(letters) || !/\p{Lu}{5,}/u.test(letters)) return title;
  return title
    .split(/(\s+|[-'’/]|\(|\))/)
    .map((word) => (SHORT.test(word) ? word : word.toLowerCase()))
    .join('')
    .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
