import type { Finding } from '@passerelle/rewriting';
import { FINDING_KINDS, type FindingKind, findingKind } from '../../words/findings';

/** A stretch of a text. UTF-16 offsets, the end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that look the same all along: one underline or none, lit or not, and the findings whose last words they are. */
interface FindingSegment extends Stretch {
  readonly text: string;
  /** The gravest of the findings that cover it. */
  readonly kind: FindingKind | null;
  readonly lit: boolean;
  readonly ending: readonly Finding[];
}

const covers = (outer: Stretch, inner: Stretch): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/**
 * Cuts the words of `within` where a finding or a lit stretch begins or ends. Findings may overlap: their common words take the
 * gravest underline, and each finding ends once, on its own last words; a segment begins at each anchor. Nothing is lost: the segments put end to end are the text.
 */
export function findingSegments(
  whole: string,
  within: Stretch,
  findings: readonly Finding[],
  lit: readonly Stretch[] = [],
  anchors: readonly number[] = [],
): FindingSegment[] {
  const marked = findings.filter(
    (finding) => findingKind(finding) && finding.start < within.end && within.start < finding.end,
  );
  const inside = (offset: number): number => Math.min(Math.max(offset, within.start), within.end);
  const cuts = [within, ...marked, ...lit].flatMap(({ start, end }) => [inside(start), inside(end)]);
  const places = [...new Set([...cuts, ...anchors.map(inside)])].toSorted((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const stretch = { start: places[index] ?? within.start, end };
    const kinds = marked.filter((finding) => covers(finding, stretch)).map((finding) => findingKind(finding));
    return {
      ...stretch,
      text: whole.slice(stretch.start, end),
      kind: FINDING_KINDS.find((kind) => kinds.includes(kind)) ?? null,
      lit: lit.some((light) => covers(light, stretch)),
      ending: marked.filter((finding) => inside(finding.end) === end),
    };
  });
}
