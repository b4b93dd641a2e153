import { type Finding } from '../finding';
import { type Span } from '../text/read-document';
import { fold } from '../text/fold';
import { isAsked } from './asked';
import { type Draft, type ReadUnit, removal, sentenceFrom } from './draft';
import { factsOf } from './facts';
import { sayUnit } from './say-unit';
import { type Removed } from './offer';
import { leftovers, overlaps, shareOut } from './spans';
import { startsLikeTask } from './task-start';
import { asSentence } from './typography';
import { trimSpan, type Unit } from './unit';
import { REASONS } from './words/reasons';

/** Takes a unit out of the offer with its reason, and keeps the hours, pay, place and gestures that it said besides. */
export function leave({ document, unit, findings }: ReadUnit, taken: readonly Span[], reason: string): Draft {
  const forbidden = [...findings.filter((finding) => isAsked(finding)), ...taken];
  const task = purposeOf(document.whole, unit, forbidden);
  const facts = NOISE.has(reason) ? [] : factsOf(document, unit, task ? [...forbidden, task] : forbidden);
  const sentences = facts.map((fact) => sentenceFrom(document, fact, 'conditions', asSentence(fact.text)));
  const tasks = task
    ? sayUnit(document, task, 'task', 'doing', document.whole.slice(task.start, task.end), false)
    : [];
  const kept = [...facts, ...taken, ...(task ? [task] : [])];
  return {
    sentences: [...tasks, ...sentences],
    removed: leftovers(document, unit, kept).flatMap((rest) => removalsOf(document, rest, findings, reason)),
  };
}

/** What goes, each piece with the reason of what is asked in it: a diploma is no « durée d’expérience ». */
function removalsOf(
  document: ReadUnit['document'],
  rest: Span,
  findings: readonly Finding[],
  reason: string,
): Removed[] {
  const asked = findings
    .filter((finding) => isAsked(finding) && finding.reason !== '' && overlaps(finding, rest))
    .toSorted((a, b) => a.start - b.start)
    .filter((finding, index, all) => all.slice(0, index).every(({ end }) => end <= finding.start));
  if (new Set(asked.map((finding) => finding.reason)).size < 2) return [removal(document, rest, reason)];
  const within = asked.map(({ start, end }) => ({
    start: Math.max(start, rest.start),
    end: Math.min(end, rest.end),
  }));
  return shareOut(rest, within).flatMap((share, index) => {
    const span = trimSpan(document, share);
    return span ? [removal(document, span, asked[index]?.reason ?? reason)] : [];
  });
}

/** What is said there is not of this work: « acteur de l’intérim » is no contract. */
const NOISE: ReadonlySet<string> = new Set([REASONS.applying, REASONS.blurb, REASONS.company]);

const PURPOSE =
  /\b(?:pour|afin de|qui (?:sera|devra)(?: chargee?\S* de)?)\s+(?=(?:les |la |le |l'|s'|se )?[a-z]{3,}(?:er|ir|re)\b)(?!rejoindre|integrer|renforcer|completer|travailler|venir|remplacer|pourvoir|accompagner|postuler|intervenir|son|le compte)/;

/** « Nous recherchons un maçon pour monter des murs » says a task, after « pour ». */
function purposeOf(whole: string, unit: Unit, forbidden: readonly Span[]): Span | null {
  const found = PURPOSE.exec(unit.folded);
  if (!found) return null;
  const span = { start: unit.start + found.index + found[0].length, end: unit.end };
  if (forbidden.some((other) => overlaps(other, span))) return null;
  return startsLikeTask(fold(whole.slice(span.start, span.end))) ? span : null;
}
