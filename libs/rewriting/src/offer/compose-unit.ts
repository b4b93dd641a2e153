import { type Finding, isBlocking } from '../finding';
import { fold } from '../text/fold';
import { type Span } from '../text/read-document';
import { isAsked } from './asked';
import { classify, isCondition, type Kind } from './classify';
import { type Draft, fromNeed, joined, type ReadUnit, removal } from './draft';
import { leave } from './leave';
import { type OfferPart } from './offer';
import { pastInPay } from './say-condition';
import { sayUnit } from './say-unit';
import { pieceOf, segmentsOf, standsAlone } from './segments';
import { leftovers, overlaps } from './spans';
import { cut } from './title';
import { type Unit } from './unit';
import { PAY } from './words/cues';
import { REASONS } from './words/reasons';

const PART: Readonly<Partial<Record<Kind, OfferPart>>> = {
  task: 'doing',
  sought: 'looking_for',
  beginners: 'looking_for',
  training: 'learning',
  condition: 'conditions',
  welcome: 'conditions',
  company: 'conditions',
};

/**
 * What a unit becomes in the offer. `taken` are its spans already said elsewhere (qualities, what the law asks): what is left of the unit
 * becomes a sentence, or goes with its reason, the hours, pay and place that it also said being kept.
 */
export function composeUnit(read: ReadUnit, taken: readonly Span[]): Draft {
  if (read.kind === 'heading') return { sentences: [], removed: [] };
  if (read.findings.some((finding) => isAsked(finding))) return composeAsked(read, taken);
  return composeClean(read, taken);
}

function composeClean(read: ReadUnit, taken: readonly Span[]): Draft {
  const { document, unit, findings, kind } = read;
  if (
    kind === 'recruiting' ||
    kind === 'applying' ||
    kind === 'blurb' ||
    kind === 'calling' ||
    kind === 'stray'
  )
    return leave(read, taken, REASONS[kind]);
  if (kind === 'company' && (unit.folded.split(/\s+/).length > 25 || /\bnous\b/.test(unit.folded)))
    return leave(read, taken, REASONS.company);
  if (kind === 'sought') {
    const evokes = findings.find(({ label }) => label === 'EXPERIENCE' || label === 'DIPLOMA');
    if (evokes) return leave(read, taken, evokes.reason || REASONS.aPast);
    if (taken.length > 0) return composeRest(read, taken);
  }
  const listed = kind === 'condition' ? conditionsOf(read) : [];
  if (listed.length > 1) return joined(listed.map((one) => composeCondition(one)));
  if (kind === 'condition') return composeCondition(read);
  const part = PART[kind] ?? 'conditions';
  return { sentences: sayUnit(document, unit, kind, part, unit.text, unit.opens), removed: [] };
}

function composeCondition(read: ReadUnit): Draft {
  const { document, unit } = read;
  if (PAY.test(unit.folded)) return composePay(read);
  return {
    sentences: sayUnit(document, unit, 'condition', 'conditions', unit.text, unit.opens),
    removed: [],
  };
}

/** « 3x8, port de charges, CDI » is three conditions, when each says something alone; otherwise none. */
function conditionsOf(read: ReadUnit): ReadUnit[] {
  const { document, unit, findings } = read;
  const parts = segmentsOf(document.whole, unit).flatMap((segment) => leftovers(document, segment, []));
  const pieces = parts.map((part) => pieceOf(read, part));
  const alone = pieces.every(
    ({ folded }) => isCondition(folded) && !HANGS.test(folded) && !/\bvous\b|:/.test(folded),
  );
  const whole = leftovers(document, unit, parts).length === 0 && !unit.opens && !unit.text.includes(':');
  return alone && whole
    ? pieces.map((piece) => ({
        ...read,
        unit: piece,
        findings: findings.filter((finding) => overlaps(finding, piece)),
      }))
    : [];
}

/** A piece that hangs on the one before. */
const HANGS =
  /^(?:et|ou|de|du|d'|des|avec|a|au|aux|en|selon|pour|sur|dans|par|puis|dont|qui|soit|voire|jusqu|sans|un|une|le|la|les)\b/;

function composePay({ document, unit }: ReadUnit): Draft {
  const past = pastInPay(unit.text);
  if (past === null) return { sentences: [], removed: [removal(document, unit, REASONS.payWithoutFigure)] };
  const before = unit.text.slice(0, past.start).trimEnd();
  const after = unit.text.slice(past.end).trimStart();
  const text = (
    after !== '' && /^\p{L}+$/u.test(before)
      ? `${before} : ${after.replace(/^[,;]\s*/, '')}`
      : `${before} ${after}`
  ).trim();
  const gone = { start: unit.start + past.start, end: unit.start + past.end };
  const kept = leftovers(document, unit, [gone]);
  return {
    sentences: sayUnit(document, unit, 'condition', 'conditions', text, unit.opens).map((sentence) =>
      past.start === past.end ? sentence : { ...sentence, sources: kept.map(fromNeed) },
    ),
    removed: leftovers(document, unit, kept).map((rest) => removal(document, rest, REASONS.payWithoutFigure)),
  };
}

/** A unit that asks for a past: its segments that stand alone are kept, the others go with what they ask for. */
function composeAsked(read: ReadUnit, taken: readonly Span[]): Draft {
  const asked = read.findings.filter((finding) => isAsked(finding));
  const reason = asked.find((finding) => isBlocking(finding))?.reason ?? asked[0]?.reason ?? REASONS.aPast;
  return composeBesideBrackets(read, asked, taken) ?? composeSegments(read, asked, taken, reason);
}

/** When all that is asked stands in brackets (« un chariot (CACES exigé) »), the brackets go and the sentence stays. */
function composeBesideBrackets(
  read: ReadUnit,
  asked: readonly Finding[],
  taken: readonly Span[],
): Draft | null {
  const { document, unit, findings } = read;
  const brackets = [...unit.text.matchAll(/\s*\([^()]*\)/g)]
    .map(({ 0: found, index }) => ({ start: unit.start + index, end: unit.start + index + found.length }))
    .filter((bracket) => asked.some((finding) => overlaps(finding, bracket)));
  const inside = (finding: Span): boolean =>
    brackets.some(({ start, end }) => start <= finding.start && finding.end <= end);
  if (brackets.length === 0 || !asked.every(inside)) return null;
  const rest = leftovers(document, unit, brackets);
  const text = cut(
    unit.text,
    brackets.map(({ start, end }) => ({ start: start - unit.start, end: end - unit.start })),
  )
    .replace(/\s+/g, ' ')
    .trim();
  const bare: Unit = { ...unit, text, folded: fold(text) };
  const left = findings.filter((finding) => !inside(finding));
  const kind = classify(bare, left);
  if (kind !== 'task' && kind !== 'condition') return null;
  const said = sayUnit(document, unit, kind, kind === 'task' ? 'doing' : 'conditions', text, unit.opens);
  return {
    sentences: said.map((sentence) => ({ ...sentence, sources: rest.map(fromNeed) })),
    removed: brackets.flatMap((bracket) =>
      leftovers(document, bracket, taken).map((span) =>
        removal(document, span, asked.find((finding) => overlaps(finding, bracket))?.reason ?? REASONS.aPast),
      ),
    ),
  };
}

/** What a unit says beside its qualities: its conditions are kept. */
function composeRest(read: ReadUnit, taken: readonly Span[]): Draft {
  if (leftovers(read.document, read.unit, taken).length === 0) return { sentences: [], removed: [] };
  return composeSegments(read, taken, taken, REASONS.qualities);
}

function composeSegments(
  read: ReadUnit,
  apart: readonly Span[],
  taken: readonly Span[],
  reason: string,
): Draft {
  const { document, unit, findings } = read;
  const drafts = segmentsOf(document.whole, unit).map((segment): Draft => {
    if (apart.some((span) => overlaps(span, segment))) return salvage(read, segment, taken, reason);
    const [part] = leftovers(document, segment, []);
    if (!part) return { sentences: [], removed: [] };
    const inside = findings.filter((finding) => overlaps(finding, part));
    const piece = pieceOf(read, part);
    if (!standsAlone(piece)) return salvage(read, part, taken, reason);
    const within = taken.filter((span) => overlaps(span, part));
    return composeClean({ document, unit: piece, findings: inside, kind: classify(piece, inside) }, within);
  });
  return joined(drafts);
}

/** Takes a span out of the offer, and keeps the facts and the gestures that it said besides. */
function salvage(read: ReadUnit, span: Span, taken: readonly Span[], reason: string): Draft {
  const own = read.findings.filter((finding) => isAsked(finding) && overlaps(finding, span));
  const said = own.find((finding) => isBlocking(finding))?.reason ?? own[0]?.reason;
  return leave(
    { ...read, unit: pieceOf(read, span) },
    taken,
    said === undefined || said === '' ? reason : said,
  );
}
