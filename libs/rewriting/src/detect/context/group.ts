import type { Span } from '../../text/read-document';
import type { Mark } from './demand';
import { bringsSubject, continuesList, hasVerb, memberOf, type Segment } from './segment';
import { statedStrength } from './strength';

/** A run of segments that ask for the same thing: « un CAP, un BEP ou un bac pro ». Offsets count from the clause's start. */
export interface Group extends Span {
  readonly mark: Mark;
}

/** The longest list that a demand drags along, in letters: beyond it, the words are about something else. */
const STRETCH = 70;

/**
 * Gathers the marks of one label in a clause. A segment that asks nothing joins the group when it only continues its list; one that another
 * label has `taken` never does.
 */
export function groupMarks(
  segments: readonly Segment[],
  marks: readonly (Mark | null)[],
  taken: readonly boolean[],
): Group[] {
  const groups: Group[] = [];
  let index = 0;
  while (index < segments.length) {
    const [mark, first] = [marks[index], segments[index]];
    let last = index;
    if (mark && first) {
      if (!mark.alone) last = lastOf(segments, marks, taken, index);
      groups.push({ start: first.start, end: segments[last]?.end ?? first.end, mark });
    }
    index = last + 1;
  }
  return groups;
}

function lastOf(
  segments: readonly Segment[],
  marks: readonly (Mark | null)[],
  taken: readonly boolean[],
  first: number,
): number {
  let verb = hasVerb(segments[first]?.folded ?? '');
  const stated = statedStrength(segments[first]?.folded ?? '');
  let stretch = 0;
  for (let next = first + 1; next < segments.length; next += 1) {
    const folded = segments[next]?.folded ?? '';
    const member = memberOf(folded);
    stretch += marks[next] ? 0 : member.length;
    const joins = marks[next] ?? (!taken[next] && stretch < STRETCH && continuesList(folded));
    const own = marks[next] ? statedStrength(folded) : null;
    if (startsAnew(folded, verb) || !joins || (stated && own && own !== stated)) return next - 1;
    if (!marks[next] && member !== folded) return next;
    verb ||= hasVerb(folded);
  }
  return segments.length - 1;
}

function startsAnew(folded: string, verbBefore: boolean): boolean {
  if (bringsSubject(folded) || /^(?:idealement|de preference) (?!dans|en (?!tant)|sur)/.test(folded))
    return true;
  return verbBefore && /^(?:une?|le|la|les|des|l')\b.*\b(?:est|sont|serait|seraient)\b/.test(folded);
}
