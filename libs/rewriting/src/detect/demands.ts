import type { Finding, Strength } from '../finding';
import type { Span } from '../text/read-document';
import { asksThePerson } from './context/asking';
import type { DemandLabel, Mark, Matcher } from './context/demand';
import { denialsIn } from './context/givers';
import { groupMarks, type Group } from './context/group';
import { isBareHeading, readingOf, sceneOf, type Scene } from './context/scene';
import { readSections } from './context/section';
import type { Segment } from './context/segment';
import { spanOf } from './context/span';
import { pluralStrength, statedStrength, wishesForItems, wishesForWhatFollows } from './context/strength';
import type { Detector } from './detector';
import { matchDiploma } from './diploma/match-diploma';
import { matchExperience } from './experience/match-experience';
import { explain } from './explain';
import { matchQualification } from './qualification/match-qualification';

const MATCHERS: readonly (readonly [DemandLabel, Matcher])[] = [
  ['EXPERIENCE', matchExperience],
  ['DIPLOMA', matchDiploma],
  ['QUALIFICATION', matchQualification],
];

/** Marks what asks for experience, a diploma or a qualification, with its strength; lets through what is denied, offered or not the person's. */
export const detectDemands: Detector = (document) => {
  const sections = readSections(document);
  return document.clauses.flatMap((clause) => {
    const scene = sceneOf(document, clause, sections[clause.sentence] ?? null);
    return isBareHeading(scene) ? [] : readClause(scene);
  });
};

function readClause(scene: Scene): Finding[] {
  const rows = MATCHERS.map(([label, match]) => ({ label, marks: marksOf(scene, label, match) }));
  const taken = scene.segments.map((_segment, at) => rows.some(({ marks }) => marks[at]));
  return rows.flatMap(({ label, marks }) =>
    groupMarks(scene.segments, marks, taken).map((group) => findingOf(scene, label, group)),
  );
}

function marksOf(scene: Scene, label: DemandLabel, match: Matcher): (Mark | null)[] {
  const marks: (Mark | null)[] = [];
  for (const segment of scene.segments) {
    const mark = match(readingOf(scene, segment)) ?? preferred(segment, label, marks.at(-1));
    marks.push(mark && asksThePerson(scene, segment, label, mark) ? shifted(mark, segment.start) : null);
  }
  if (!marks.some(Boolean)) return marks;
  const denials = denialsIn(scene.clause.folded, label);
  return marks.map((mark, at) =>
    mark && !mark.evoked && denials.some((denial) => meets(denial, scene.segments[at])) ? null : mark,
  );
}

/** « … et idéalement comme paysagiste » prolongs the experience asked for just before. */
function preferred({ folded }: Segment, label: DemandLabel, before: Mark | null | undefined): Mark | null {
  if (label !== 'EXPERIENCE' || !before || !/^(?:idealement|de preference) /.test(folded)) return null;
  return { start: 0, end: folded.length, kind: before.kind };
}

function meets(one: Span, other: Span | undefined): boolean {
  return other !== undefined && one.start < other.end && other.start < one.end;
}

function shifted(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by };
}

function findingOf(scene: Scene, label: DemandLabel, group: Group): Finding {
  const { document, clause } = scene;
  const span = spanOf(clause.folded, group, group.mark);
  const [start, end] = [clause.start + span.start, clause.start + span.end];
  const strength = strengthOf(scene, group);
  const told = explain(document, { label, strength, kind: group.mark.kind, start });
  return { start, end, label, strength, text: document.whole.slice(start, end), ...told };
}

function strengthOf({ document, clause, heading }: Scene, { start, end, mark }: Group): Strength {
  if (mark.kind === 'depends') return 'mention';
  const sentence = document.sentences[clause.sentence];
  const before = document.folded.slice(sentence?.start ?? clause.start, clause.start + mark.end);
  if (/^(?:idealement|de preference)/.test(clause.folded.slice(start)) || wishesForWhatFollows(before))
    return 'souhaité';
  const own = statedStrength(clause.folded.slice(start, mark.start), clause.folded.slice(mark.start, end));
  if (mark.evoked) return own ?? statedStrength(before) ?? 'mention';
  return own ?? pluralStrength(clause.folded.slice(end)) ?? (wishesForItems(heading) ? 'souhaité' : 'exigé');
}
