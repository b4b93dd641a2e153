import { type Document, type Sentence, type Span } from '../text/read-document';
import { insideBrackets } from './spans';
import { startsLikeTask } from './task-start';
import { trimSpan, type Unit } from './unit';
import { CONSTRAINT } from './words/cues';
import { BARE_HEADING, GLUED, SECTIONS, type Section } from './words/sections';

/** Cuts the body of a need into units, in order and without overlap: every letter and every figure of the body is in one of them. */
export function readUnits(document: Document): Unit[] {
  const units: Unit[] = [];
  let section: Section | null = null;
  for (const sentence of document.sentences) {
    if (sentence.start < document.bodyStart) continue;
    for (const piece of piecesOf(document, sentence)) {
      const unit = readUnit(document, sentence, piece, section);
      if (!unit) continue;
      const before = units.at(-1);
      if (before && wraps(document, before, unit)) {
        units[units.length - 1] = joinUnits(document, before, unit);
        continue;
      }
      units.push(unit);
      if (unit.heading || unit.opens) section = announcedBy(unit) ?? section;
    }
  }
  return units;
}

/** Whether a unit is the end of the line above, cut by the width of a page. */
function wraps({ whole }: Document, before: Unit, unit: Unit): boolean {
  if (unit.listed || unit.heading || before.heading || !/^\p{Ll}/u.test(unit.text)) return false;
  if (!/^[ \t]*\r?\n[ \t]*$/.test(whole.slice(before.end, unit.start))) return false;
  const hangs = /(?:^|\s)(?:ou|et|de|du|des|d'|le|la|les|un|une|a|au|aux|pour|sur|dans|avec|par|en)$/.test(
    before.folded,
  );
  return hangs || (before.text.length >= 70 && !startsLikeTask(unit.folded));
}

function joinUnits({ whole, folded }: Document, before: Unit, { end, opens, calls }: Unit): Unit {
  return {
    ...before,
    end,
    opens,
    calls,
    text: whole.slice(before.start, end),
    folded: folded.slice(before.start, end),
  };
}

/** Stops that part two units of one sentence: « ; », stars, a bullet or a dash before a capital, a glued word. */
const STOP =
  /\s*;\s*|\*{2,}|\s*[•·▪●➢✓✔]\s*|\s+[-–—](?:\s+|(?!\p{Lu}+-))(?=\p{Lu})|(?<=[:.])\s*[-–—]\s*|\s{2,}(?=\p{Lu})|\s{3,}|(?<=\p{Ll}{5}\s?):(?=\p{Lu}\p{Ll})|(?<=\p{Ll}),(?=\p{Lu}\p{Ll})|\s+\/\s+(?=[A-ZÉÈ][a-zé])/gu;
/** A sign without which a sentence holds no such stop. */
const HAS_STOP = /[;*•·▪●➢✓✔–—:,/-]|\s{2}/;
/** « Profil : trois ans » opens a section and goes on. */
const LABEL = /^[^:]{2,60}:\s+(?=\S)/;

function piecesOf({ whole, folded }: Document, sentence: Sentence): Span[] {
  const cuts = [sentence.start];
  const text = whole.slice(sentence.start, sentence.end);
  for (const { 0: stop, index } of HAS_STOP.test(text) ? text.matchAll(STOP) : [])
    if (!insideBrackets(text, index)) cuts.push(sentence.start + index + stop.length);
  for (const { index } of text.matchAll(GLUED)) cuts.push(sentence.start + index);
  const spans = cuts
    .toSorted((a, b) => a - b)
    .map((start, index, all) => ({ start, end: all[index + 1] ?? sentence.end }));
  return spans.flatMap((span) => cutAfterLabel(folded, span));
}

function cutAfterLabel(folded: string, { start, end }: Span): Span[] {
  const label = LABEL.exec(folded.slice(start, end))?.[0];
  if (label === undefined || !isLabel(label.replace(/\s*:\s*$/, ''))) return [{ start, end }];
  const section = sectionOf(label);
  const isValue = section === 'conditions' || section === 'training';
  return isValue
    ? [{ start, end }]
    : [
        { start, end: start + label.length },
        { start: start + label.length, end },
      ];
}

function readUnit(
  document: Document,
  { listed }: Sentence,
  piece: Span,
  section: Section | null,
): Unit | null {
  const span = trimSpan(document, piece);
  if (!span) return null;
  const text = document.whole.slice(span.start, span.end);
  const folded = document.folded.slice(span.start, span.end);
  const after = document.whole.slice(span.end, piece.end);
  const opens = /:\s*[-–—*]*\s*$/.test(after);
  const calls = /^\s*[\u202F\u00A0]?\?/.test(after);
  const heading = (opens && isHeading(folded)) || BARE_HEADING.test(folded.trim());
  return { ...span, text, folded, listed, section, opens, calls, heading };
}

/** « Profil » before a colon and what it announces. */
function isLabel(folded: string): boolean {
  const words = folded.split(/\s+/).length;
  return (
    !NO_HEADING.test(folded) &&
    words <= 9 &&
    ((words <= 4 && sectionOf(folded) !== null) || ANNOUNCES.test(folded))
  );
}

const NO_HEADING = /\d|€|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|nuit|week)\b/;

function isHeading(folded: string): boolean {
  const words = folded.split(/\s+/).length;
  if (NO_HEADING.test(folded) || words > 14 || CONSTRAINT.test(folded)) return false;
  if (ANNOUNCES.test(folded)) return true;
  return words <= 9 && !/\b(?:vous|nous|on|tu)\b/.test(folded) && !startsLikeTask(folded);
}

/** A line that only says that a list comes. */
const ANNOUNCES =
  /(?:missions?(?: principales?)?|taches(?: principales?)?|activites|fonctions|(?:la|en|de) charges? (?:de|d')|charges? de|amenee?s?(?:\(e\))? a|en mesure de|consist\w+ a|suivante?s?|confiee?s?|devrez|vous (?:profitez|beneficiez) de|mission de|missions seront(?: de)?|role (?:sera|est)(?: de)?)$|^(?:si )?vous (?:etes|avez|disposez|serez|aurez|devrez|beneficiez|possedez|maitrisez)\b[^,]{0,40}$|^nous (?:vous )?(?:offrons|proposons|recherchons)$|^(?:on|ce que nous) (?:vous )?(?:offr|propos)\w+$/;

function sectionOf(folded: string): Section | null {
  return SECTIONS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

function announcedBy({ folded, heading }: Unit): Section | null {
  if (
    /\b(?:missions?|taches?|en charge|charge de|amene\S* a|mesure de|activites)\b/.test(folded) &&
    /\bvo(?:us|tre|s)\b/.test(folded)
  )
    return 'tasks';
  if (heading && /^(?:si )?vous (?:etes|avez|disposez|possedez|maitrisez)\b/.test(folded)) return 'profile';
  if (heading || /\b(?:offrons|proposons|beneficie\w*)\b/.test(folded)) return sectionOf(folded);
  return /\bvous\b/.test(folded) ? 'tasks' : sectionOf(folded);
}
