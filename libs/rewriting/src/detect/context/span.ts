import type { Span } from '../../text/read-document';
import type { Mark } from './demand';

/** Words that only join a proposition to the one before; not part of it. */
const OPENING =
  /^(?:(?:si|et|ou|mais|car|donc|alors|puis|ainsi que|ainsi|aussi|de meme|enfin|egalement|pour ce poste|pour cela|a ce titre|h\/f|f\/h|de votre|de vos|d'une?)\b[\s:,]*|[-–*+•.,:;!?»«"'/)\]]+\s*)+/;
/** Where another proposition begins, after the demand. */
const AFTER =
  /\s(?:car|afin|alors|(?:et|mais|ou) souhait\w+|n'hesite\w*|n'attend\w*|ce qui|ces? postes? (?:est|sont|vous|pourrai)|puisque|parce que?|contact\w*|postul\w+|rejoign\w+|vous (?!etes\b|avez\b)\w+|tu \w+|merci|etes a la recherche|cherchez|qui (?!est|serai)\w+|permettant|ou a (?:passer|preparer)\b|mais (?:possibilite|nous|on)\b|pour (?:\w+er|\w+ir|conduire|prendre|un salaire|son|notre|nos|un de|l'un|le compte|rejoindre)\b|avec ou sans|sans\b|basee?s? (?:a|sur)|dans le but|et (?:vous|tu))\b/;
/** Where the demand's own proposition begins, when its sentence begins with something else. */
const BEFORE =
  /(?:\b(?:donc|car|que|alors|recherch\w+|recrut\w+|quand|possedant)\s+|\s(?=(?:vous|tu|ayant|titulaire|avec|justifiant|disposant|issue?)\b)|[!?]\s+)(?!.*(?:\b(?:donc|car|alors|recherch\w+|recrut\w+)\s+|\s(?:vous|tu|ayant|titulaire|avec|justifiant|disposant|issue?)\b))/;
/** How far a proposition may begin before what it asks. */
const REACH = 75;

/** The useful proposition around a mark, inside `within` (both count from the clause's start): no bullet, no joining word, no final stop. */
export function spanOf(clause: string, within: Span, mark: Mark): Span {
  if (mark.evoked && mark.alone) return { start: mark.start, end: mark.end };
  if (mark.alone) return trim(clause, mark);
  let { start, end } = within;
  const after = AFTER.exec(clause.slice(mark.end, end));
  if (after) end = mark.end + after.index;
  const before = clause.slice(start, mark.start);
  const speaks =
    /^\W*(?:si |idealement |de preference )?(?:vous|tu)\b/.test(before) && before.length <= REACH;
  const joint = speaks || before.length <= 25 ? null : BEFORE.exec(before);
  if (joint) start += joint.index + joint[0].length;
  const preamble =
    joint !== null &&
    mark.start - start > 40 &&
    !/\b(?:vous|tu|ayant|titulaire|avec|justifiant|disposant|issue?)\b/.test(clause.slice(start, mark.start));
  if (preamble || mark.start - start > REACH || (!joint && !speaks && /\b(?:recherch|recrut)/.test(before)))
    start = mark.start;
  return trim(clause, { start, end });
}

function trim(clause: string, { start, end }: Span): Span {
  const slice = clause.slice(start, end);
  const opening = OPENING.exec(slice)?.[0].length ?? 0;
  const kept = slice
    .slice(opening)
    .replace(
      /(?:[\s.,;:!?…*•"»-]|\s(?:et|ou|et\/ou)(?=\W*(?:(?:idealement|de preference)\W*)?$)|\s(?:idealement|de preference)(?=\W*$))+$/,
      '',
    );
  const closed = kept.endsWith(')') && !kept.includes('(') ? kept.slice(0, -1).trimEnd() : kept;
  return { start: start + opening, end: start + opening + closed.length };
}
