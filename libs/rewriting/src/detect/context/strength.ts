import type { Strength } from '../../finding';
import { anyOf } from '../../text/any-of';

/** Words that wish, before or after what they speak of. */
const WISHED = anyOf(
  /\b(?:souhaite(?!z|ns|nt|r)\w*|souhaitable\w*|appreci(?:e|ee|es|ees|able|ables|erions|eriez)\b)/,
  /\bun (?:vrai |reel |gros |veritable |petit )?(?:plus|atout)\b/,
  /\b(?:(?:plus|atout) (?:serait|est)\b|des (?:plus|atouts)\b)/,
  /\b(?:(?:est|serait|seraient|sont) (?:un )?(?:plus|atouts?)\b|ideal(?:e|es|ement)?\b)/,
  /\b(?:dans l'ideal|de preference|preferee?s?\b|preferable\w*|preferenti\w+|prefere\w*)/,
  /\b(?:facultati\w+|optionnel\w*|optionnal|eventuel(?:le|les|s)?(?:ment)?\b|bienvenue?s?\b|bien vue?s?\b|(?:serai(?:t|ent)|est|sont) (?:le |la |les )?bienvenue?s?\b)/,
  /\b(?:valorise\w*|privilegi\w+|recommande\w*|conseille\w*|de priorite|priorite)/,
  /\b(?:serai(?:t|ent) (?:bien|interessant)|un avantage|aider(?:ait|aient)|(?:c'est|ce serait) (?:encore )?mieux)/,
  /\b(?:non|pas) (?:obligatoire|indispensable|exige|requis|necessaire|imperati)\w*,? mais/,
  /\bmais (?:pas|non) (?:obligatoire|indispensable|exige|requis|necessaire)\w*/,
);
/** Words that require. */
const REQUIRED = anyOf(
  /\b(?:exig\w+|requis\w*|obligatoire\w*|imperati\w+|indispensable\w*|necessaire\w*)/,
  /\b(?:demande(?:e|s|es)?\b|imposee?s?\b|essentiel\w*|primordial\w*|incontournable\w*)/,
  /\b(?:attendue?s?\b|minimum|mini\b|au moins)/,
);
/** Words that wish for all that follows them in their clause, verb or not. */
const WISHES_FOR_WHAT_FOLLOWS =
  /\b(?:idealement|dans l'ideal|l'ideal|de preference|si possible|preferentiellement|eventuellement|un (?:plus|atout)\s*:|les? plus\s*:|atouts?\s*:|souhaites?\s*:)/;
/** A heading that wishes for each item of its list. */
const WISHING_HEADING =
  /\b(?:plus|atouts?|apprecie\w*|facultati\w*|optionnel\w*)\b|^(?!.*profil).*\b(?:souhaite\w*|ideal\w*)/;

/** A preference inside a demand: « une expérience en vente, idéalement en boulangerie » still demands. */
const DETAIL =
  /\b(?:idealement|de preference|preferentiellement|si possible)\b(?=.{3}).*$|\([^)]*\b(?:idealement|de preference)\b[^)]*\)/;
const SHARED =
  /^[^.;:]{0,80}?\b(?:(?:sont|seraient) (?:un plus|des (?:plus|atouts)|\w+)|(?:exige|obligatoire|souhaite|apprecie|demande|necessaire|indispensable|souhaitable|imperatif)e?s\b|requis(?:es)?\b)/;

/** What a demand says of itself, before and from its key word; null when it says nothing. A wish wins: « souhaité mais pas obligatoire ». */
export function statedStrength(before: string, after = ''): Strength | null {
  const own = `${before}${after.replace(DETAIL, '')}`;
  if (WISHED.test(own)) return 'souhaité';
  return REQUIRED.test(own) ? 'exigé' : null;
}

/** What follows in the clause says of several things at once: « diplôme et expérience souhaités ». */
export function pluralStrength(rest: string): Strength | null {
  const shared = SHARED.exec(rest);
  return shared && !/\b(?:vous|tu)\b/.test(shared[0]) ? statedStrength(shared[0]) : null;
}

/** True when the words before a demand, in its clause, make a wish of it. */
export function wishesForWhatFollows(before: string): boolean {
  return WISHES_FOR_WHAT_FOLLOWS.test(before);
}

/** True when a line makes wishes of the items it introduces. */
export function wishesForItems(heading: string): boolean {
  return WISHING_HEADING.test(heading);
}
