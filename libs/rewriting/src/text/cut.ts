import type { Sentence, Span } from './document';

const LINE = /[^\r\n]+/g;
/** What opens a list item; « Ø » is what a pasted bullet becomes. A dash or a star may touch its word. */
const BULLET = /^\s*(?:[-–—•·*▪◦●○➢➤✓✔✅→>+\uF0B7]+|Ø(?=\s)|o(?=\s)|\d{1,2}[.)](?!\d))\s*/;
/** Marks that pasted pages leave between two items of one line. */
const ITEM_MARK = /\s*(?:\*{2,}|[•▪●➢➤✓✔✅\uF0B7]|·\s)\s*/g;
/** A sign without which a line holds no such mark. */
const HAS_MARK = /[*•▪●➢➤✓✔✅\uF0B7·]/;
/** A stop that ends a sentence, with or without the space that should follow. */
const STOP = /[.!?…]+(?=\s|$|[A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒ][a-zà-ÿ])/g;
/** Stops that end nothing: abbreviations, numbers, « etc. ». */
const NO_STOP =
  /(?:\b(?:ex|env|min|max|mini|maxi|no|n°|art|tel|mr|mme|m|bd|av|ste|st|hebdo|dpt|h|f|approx|ref|niv|exp)|\d)\.$/i;
/**
 * Words with a capital that may open a sentence without a stop before it ("du bois secNous cherchons", "un vendeur H/F Vous tenez"). They are
 * looked for first, what stands before them after: few words have a capital.
 */
const OPENER =
  /(?:(Vous|Vos|Votre|Nous|Notre|Nos|Tu|Ton|Sous|Titulaire|Dotée?|De formation|Issue?|Poste|Horaires?|Profil|Le profil)|(Connaissances?|Ma[iî]triser?)|La|Les?|Une?|Des|Dans|Pour|Formation|Expérience|Permis|Capacité|Rigueur|Autonomie|Qualités|Compétences|Débutant|Longue)(?!\p{L})/gu;
/** What may stand before: a small letter, a closing bracket or the F of « H/F », near or stuck; for the rarer words, stuck small letters. */
const BEFORE_OPENER = {
  near: /(?:[\p{Ll})%]|\/[HF])(\s*)$/u,
  spaced: /(?<!onnes?)(?<=\p{Ll}{4})(\s+)$/u,
  stuck: /\p{Ll}{2}()$/u,
};

/** Where a line goes on with a sentence that nothing announces, and the space before it. */
function gluedIn(line: string): { index: number; length: number }[] {
  return [...line.matchAll(OPENER)].flatMap(({ 1: near, 2: spaced, index }) => {
    const kind = near !== undefined ? 'near' : spaced !== undefined ? 'spaced' : 'stuck';
    const gap = BEFORE_OPENER[kind].exec(line.slice(Math.max(0, index - 12), index))?.[1];
    return gap === undefined ? [] : [{ index: index - gap.length, length: gap.length }];
  });
}

/** Cuts the lines of a need into sentences, each with the line that introduces it. */
export function cutSentences(whole: string, bodyStart: number): Sentence[] {
  const sentences: Sentence[] = [];
  let heading: number | null = null;
  for (const { 0: line, index: lineStart } of whole.matchAll(LINE)) {
    const bullet = BULLET.exec(line)?.[0] ?? '';
    const spans = cutLine(line, bullet.length);
    const opensList = lineStart >= bodyStart && /:\s*$/.test(line);
    for (const { start, end, marked } of spans)
      sentences.push({
        start: start + lineStart,
        end: end + lineStart,
        listed: marked || bullet.trim() !== '',
        heading: opensList ? null : heading,
      });
    if (opensList && spans.length > 0) heading = sentences.length - 1;
  }
  return sentences;
}

function cutLine(line: string, from: number): (Span & { marked: boolean })[] {
  const cuts = [
    ...[...line.matchAll(STOP)]
      .filter((stop) => !endsNothing(line, stop))
      .map(({ 0: stop, index }) => ({ end: index + stop.length, next: index + stop.length, marked: false })),
    ...(HAS_MARK.test(line) ? [...line.matchAll(ITEM_MARK)] : []).map(({ 0: mark, index }) => ({
      end: index,
      next: index + mark.length,
      marked: true,
    })),
    ...gluedIn(line).map(({ index, length }) => ({ end: index, next: index + length, marked: false })),
  ].toSorted((a, b) => a.next - b.next);
  const spans: (Span & { marked: boolean })[] = [];
  let start = from;
  let marked = false;
  for (const cut of cuts) {
    if (cut.end < start) continue;
    spans.push({ start, end: cut.end, marked });
    ({ next: start, marked } = cut);
  }
  spans.push({ start, end: line.length, marked });
  return spans.map((span) => ({ ...span, ...trimmed(line, span) })).filter(({ start: a, end }) => end > a);
}

function endsNothing(line: string, { 0: stop, index }: RegExpMatchArray): boolean {
  if (stop !== '.' || index === undefined) return false;
  const after = line.slice(index + 1);
  return NO_STOP.test(line.slice(0, index + 1)) && after.trim() !== '' && !/^\s+[A-ZÀÉÈ]/.test(after);
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const first = slice.search(/\S/);
  return first < 0 ? { start, end: start } : { start: start + first, end: start + slice.trimEnd().length };
}

/** Strong stops inside a sentence: semicolon, colon, a dash between spaces or stuck to the next word. */
const CLAUSE_STOP = /\s*;\s*|\s*:-?\s+|\s+-+\s+|(?<=\p{L}{3})-\s+(?=\p{L}{3})|\s+-(?=\p{L}{3})/gu;
/** What a form asks before a colon: the colon then stands for « est » ("Expérience : deux ans", "Diplôme : souhaité"). */
const FORM_FIELD =
  /^(?:[-*\s]*)(?:niveau|experiences?|diplomes?|formations?|permis|langues?|habilitations?|caces|logiciels?|certifications?|qualifications?|etudes|competences? (?:informatiques?|linguistiques?))\b[^:;.!?]{0,60}$/;

/** Cuts a sentence of a folded text into clauses, without overlap. */
export function readClauses(folded: string, { start, end }: Span): Span[] {
  const text = folded.slice(start, end);
  if (!/[;:-]/.test(text)) return text === '' ? [] : [{ start, end }];
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: stop, index } of text.matchAll(CLAUSE_STOP)) {
    if (index < from || joins(text, from, index, stop)) continue;
    if (index > from) spans.push({ start: start + from, end: start + index });
    from = index + stop.length;
  }
  if (from < text.length) spans.push({ start: start + from, end });
  return spans;
}

function joins(text: string, from: number, index: number, stop: string): boolean {
  if (insideBrackets(text.slice(from, index))) return true;
  if (
    stop.trim() === ':' &&
    /^\d+ (?:ans?|mois|annees?)\b.{0,12}\(?(?:requis|optionnel|souhaite|minimum)/.test(
      text.slice(index + stop.length),
    )
  )
    return true;
  return stop.trim() === ':' && FORM_FIELD.test(text.slice(from, index)) && index + stop.length < text.length;
}

function insideBrackets(before: string): boolean {
  const open = before.lastIndexOf('(');
  return open >= 0 && before.length - open < 80 && !before.includes(')', open);
}
