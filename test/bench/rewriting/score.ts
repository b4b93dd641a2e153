import type { Finding, FindingLabel } from '@passerelle/rewriting';
import type { AnnotatedAdvert, GoldSpan } from './annotated-advert';

type Span = Pick<Finding, 'start' | 'end' | 'label'>;

/** What reading a set of adverts for one label gave. */
export interface Score {
  /** Spans a reader should find, and those found. */
  readonly expected: number;
  readonly found: number;
  /** Findings made, those that only meet a mention left out, and those that meet a span. */
  readonly made: number;
  readonly right: number;
  /** Spans covered closely: the common part is half at least of what both cover together. */
  readonly close: number;
  /** Wrong findings that touch a trap. */
  readonly traps: number;
}

/** A finding may spill over what it meets, but not swallow a paragraph. */
const LONGEST = { times: 3, plus: 40 };
const CLOSE = 0.5;
/** The labels for which a trap is a trap. */
const TRAPPED: ReadonlySet<FindingLabel> = new Set([
  'EXPERIENCE',
  'DIPLOMA',
  'QUALIFICATION',
  'DISCRIMINATION',
]);

/** Scores the findings of one label. @param findings those of each advert, by its id */
export function scoreLabel(
  adverts: readonly AnnotatedAdvert[],
  findings: ReadonlyMap<string, readonly Span[]>,
  label: FindingLabel,
): Score {
  return adverts
    .map(({ id, spans }) =>
      scoreAdvert(
        spans,
        (findings.get(id) ?? []).filter((finding) => finding.label === label),
        label,
      ),
    )
    .reduce(sum, { expected: 0, found: 0, made: 0, right: 0, close: 0, traps: 0 });
}

/** Share of what should be found that was; 0, as the two that follow, when there is nothing to share. */
export const recall = ({ found, expected }: Score): number => share(found, expected);
/** Share of what was found that should be. */
export const precision = ({ right, made }: Score): number => share(right, made);
/** Share of what should be found that is covered closely. */
export const tightness = ({ close, expected }: Score): number => share(close, expected);

/** What went wrong for one label in one advert: spans passed over, and findings that are none. */
export function errorsOf(
  spans: readonly GoldSpan[],
  findings: readonly Span[],
  label: FindingLabel,
): { readonly missed: readonly GoldSpan[]; readonly wrong: readonly Span[] } {
  const ofLabel = findings.filter((finding) => finding.label === label);
  const labelled = spans.filter((span) => span.label === label);
  return {
    missed: labelled.filter(
      (span) => span.strength !== 'mention' && !ofLabel.some((finding) => meets(finding, span)),
    ),
    wrong: ofLabel.filter((finding) => !labelled.some((span) => meets(finding, span))),
  };
}

function scoreAdvert(spans: readonly GoldSpan[], findings: readonly Span[], label: FindingLabel): Score {
  const labelled = spans.filter((span) => span.label === label);
  // A mention is neither an omission when passed over nor an error when marked.
  const asked = labelled.filter(({ strength }) => strength !== 'mention');
  const mentions = labelled.filter(({ strength }) => strength === 'mention');
  const traps = TRAPPED.has(label) ? spans.filter((span) => span.label === 'NO_FLAG') : [];
  const right = findings.filter((finding) => asked.some((span) => meets(finding, span)));
  const wrong = findings.filter(
    (finding) => !right.includes(finding) && !mentions.some((span) => meets(finding, span)),
  );
  return {
    expected: asked.length,
    found: asked.filter((span) => findings.some((finding) => meets(finding, span))).length,
    made: right.length + wrong.length,
    right: right.length,
    close: asked.filter((span) => findings.some((finding) => likeness(finding, span) >= CLOSE)).length,
    traps: wrong.filter((finding) => traps.some((trap) => common(finding, trap) > 0)).length,
  };
}

function meets(finding: Span, span: GoldSpan): boolean {
  return common(finding, span) > 0 && length(finding) <= LONGEST.times * length(span) + LONGEST.plus;
}

type Range = Pick<Finding, 'start' | 'end'>;
const length = ({ start, end }: Range): number => end - start;
const common = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function likeness(a: Range, b: Range): number {
  const both = Math.max(0, common(a, b));
  return both / (length(a) + length(b) - both);
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function sum(a: Score, b: Score): Score {
  return {
    expected: a.expected + b.expected,
    found: a.found + b.found,
    made: a.made + b.made,
    right: a.right + b.right,
    close: a.close + b.close,
    traps: a.traps + b.traps,
  };
}
