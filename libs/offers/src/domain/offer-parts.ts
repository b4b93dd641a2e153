import { PART_HEADINGS } from '@passerelle/rewriting';

/** The text of an offer under its headings; every sentence of it stands under one of them, and none is changed. */
export interface OfferParts {
  readonly doing: readonly string[];
  readonly lookingFor: readonly string[];
  readonly learning: readonly string[];
  readonly conditions: readonly string[];
}

type Part = keyof OfferParts;

/** The headings that the assistant writes. */
const PROPOSED: ReadonlyMap<string, Part> = new Map([
  [PART_HEADINGS.doing.toLowerCase(), 'doing'],
  [PART_HEADINGS.looking_for.toLowerCase(), 'lookingFor'],
  [PART_HEADINGS.learning.toLowerCase(), 'learning'],
  [PART_HEADINGS.conditions.toLowerCase(), 'conditions'],
]);

/** Those that people write. */
const HEADINGS: readonly (readonly [Part, RegExp])[] = [
  ['doing', /^(ce que vous (faites|ferez|allez faire)|vos? (missions?|tâches?|journées?)|le travail)$/i],
  ['lookingFor', /^(qui nous (cherchons|recherchons)|ce qui compte|ce que nous cherchons|pour vous si)$/i],
  ['learning', /^(ce que vous (apprenez|apprendrez|allez apprendre)|ce qu[’']on vous apprend)$/i],
  ['conditions', /^(les )?(vraies )?conditions( de travail)?$/i],
];

const LEARNING =
  /\b(appren(?:d|ds|ez|ons|dre|drez|drons|nent|ti\w*)|appris|vous (?:serez|êtes) formée?(?:·e)?|on vous (?:forme|montre|explique)|vous montre|formation)(?![a-zà-ÿ])/i;
const LOOKING_FOR =
  /^(?:il faut|il suffit|il vaut mieux|on cherche|on recherche|nous cherchons|nous recherchons|ce qui compte|l’essentiel|vous aimez|vous n’aimez|vous savez|vous êtes (?!formé|accompagné|payé|équipé|à )|pour vous si|faire preuve)/i;

/**
 * Puts each sentence of an offer under its heading: the one it was written under, or, in a text without headings, what the sentence
 * itself says. What cannot be told stays with what the person will do.
 */
export function partsOf(body: string): OfferParts {
  const parts: Record<Part, string[]> = { doing: [], lookingFor: [], learning: [], conditions: [] };
  let under: Part | null = null;
  for (const line of body.split(/\n+/)) {
    const text = line.replace(/^\s*(?:[-–•*·]|#+)\s*/, '').trim();
    const heading = headingOf(text);
    if (heading) under = heading;
    else for (const sentence of sentencesOf(text)) parts[under ?? partOf(sentence)].push(sentence);
  }
  return parts;
}

/** The sentences of a text, as they stand. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+(?=[«A-ZÀ-ÖØ-ÞŒ0-9])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The heading that a whole line is, in the words of the assistant or of a person; null for a sentence. */
export function headingOf(line: string): Part | null {
  const words = line.replace(/[\s\u00a0\u202f]*[:?]$/, '').trim();
  return (
    PROPOSED.get(words.toLowerCase()) ?? HEADINGS.find(([, heading]) => heading.test(words))?.[0] ?? null
  );
}

function partOf(sentence: string): Part {
  if (LOOKING_FOR.test(sentence)) return 'lookingFor';
  return LEARNING.test(sentence) ? 'learning' : 'doing';
}
