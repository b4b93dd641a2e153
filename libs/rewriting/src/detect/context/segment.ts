import type { Span } from '../../text/read-document';
import { anyOf } from '../../text/any-of';

/** A member of a clause: what stands between two commas or coordinations. Offsets count from the clause's start. */
export interface Segment extends Span {
  /** The segment, folded. */
  readonly folded: string;
}

/**
 * Where a folded clause parts: a comma, « et », « ou », « ainsi que », « avec une expérience ». « Mais pas obligatoire » stays with what it
 * tempers, and so do « et/ou » between two words, a decimal comma and « lu, écrit, parlé ».
 */
const JOINT =
  /,(?!\d)\s*(?:(?:et\/ou|et|ou|mais|ainsi que|voire|puis|avec)\s+)?|\s+(?:et\/ou|et|ou|ainsi que|voire|voir|puis)\s+(?!plus\b|non\b|pas\b|respectez\b|appliquez\b)|\s+mais\s+(?!(?:pas|non|souhait|appreci|un plus|fortement|vivement)\w*)|\s+(?=avec (?:[^\s,]+ ){0,4}?(?:d'|l')?experiences?\b)|\s+(?=(?:idealement|de preference) (?:en tant|comme)\b)|\s+(?=avec (?:de preference|idealement|si possible) )/g;

/** Cuts a folded clause into segments, in order; what is between brackets is not cut. Never empty segments. */
export function cutSegments(clause: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const { 0: joint, index } of clause.matchAll(JOINT)) {
    if (index < from || depthAt(clause, index) > 0) continue;
    add(segments, clause, from, index);
    from = index + joint.length;
  }
  add(segments, clause, from, clause.length);
  return segments;
}

function add(segments: Segment[], clause: string, start: number, end: number): void {
  const slice = clause.slice(start, end);
  const first = slice.search(/\S/);
  if (first < 0) return;
  const span = { start: start + first, end: start + slice.trimEnd().length };
  segments.push({ ...span, folded: clause.slice(span.start, span.end) });
}

function depthAt(clause: string, index: number): number {
  const open = clause.lastIndexOf('(', index);
  if (open < 0 || index - open > 80) return 0;
  const close = clause.indexOf(')', open);
  return close >= index ? 1 : 0;
}

const SUBJECT =
  /^(?:si |alors |et |donc )?(?:vous|tu|il|elle|nous|on|votre|vos|ton|tes|la personne|le candidat|ce poste)\b/;
const FINITE = /\b(?:vous|tu|est|sont|serait|seraient|sera|seront|avez|etes|disposez|\w{3,}ez)\b/;
/** Human qualities and circumstances: they never continue a list of trades or tools. Word beginnings. */
const QUALITY = anyOf(
  /\b(?:dynam|motiv|rigour|rigue|autonom|serieu|ponctu|polyval|organis|minuti|precis|esprit)/,
  /\b(?:sens\b|capacit|capable|gout|disponib|souri|relation|curieu|curios|reacti|impliqu|implicat)/,
  /\b(?:aisan|bon |bonne |envie|volont|assid|soign|patien|discret|discretion|honnet|fiab|respons)/,
  /\b(?:energ|adapta|flexib|mobil|ecoute|empath|courtois|presentation|attent|habil|(?<!metiers? )manuel|dexter)/,
  /\b(?:appliqu|investi|pro-?actif|perform|passionn|salaire|remuner|horaire|poste|contrat|cdi|cdd)/,
  /\b(?:prime|mission|vehicul|deplace|debut|stage|permettant|afin|pour|n'|ainsi|alors|accept)/,
  /\b(?:travailler|communiquer|respecter|s'adapt|etre )/,
);

/** True when a segment brings its own subject, and thus its own proposition. */
export function bringsSubject(segment: string): boolean {
  return SUBJECT.test(segment);
}

/** True when a folded text has a conjugated verb, as far as adverts go. */
export function hasVerb(folded: string): boolean {
  return FINITE.test(folded);
}

/** What a list's last member may say of the whole list: « serait un plus », « sont exigés ». */
const PREDICATE =
  /[\s:(]*\b(?:(?:est|sont|serait|seraient|sera|seront)\s.*|(?:fortement |vivement |tres )?(?:souhait|exig|appreci|requis|obligatoire|(?<!la )demande|indispensable|necessaire|imperati)\w*.*)$/;

/** A member of a list, without what it says of the whole list. */
export function memberOf(segment: string): string {
  return segment.replace(PREDICATE, '');
}

/** True when a segment without a demand of its own merely continues a list ("en mécanique, électricité et pneumatique"). */
export function continuesList(segment: string): boolean {
  const member = memberOf(segment);
  return member.length <= 60 && member.split(/\s+/).length <= 8 && !hasVerb(member) && !QUALITY.test(member);
}
