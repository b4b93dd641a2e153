import { detectDemands } from './detect/demands';
import type { Detector } from './detect/detector';
import { detectDiscrimination } from './detect/discrimination/discrimination';
import { detectGenderedTitle } from './detect/gender/gendered-title';
import { detectGenderedWording } from './detect/gender/gendered-wording';
import { detectJargon } from './detect/jargon/jargon';
import { detectSoftSkills } from './detect/soft-skill/soft-skill';
import type { Finding } from './finding';
import { type Document, readDocument } from './text/read-document';

/** What keeps people out. */
const HINDRANCES: readonly Detector[] = [
  detectDemands,
  detectDiscrimination,
  detectGenderedTitle,
  detectGenderedWording,
  detectJargon,
];
const DETECTORS: readonly Detector[] = [...HINDRANCES, detectSoftSkills];

/** Reads a need and marks what it evokes, in the order of the text. Pure: the same words always give the same findings. */
export function analyse(title: string, text: string): Finding[] {
  return readWith(DETECTORS, title, text);
}

/** The same without the qualities, which keep nobody out: what an offer that is read again is judged on. */
export function findHindrances(title: string, text: string): Finding[] {
  return readWith(HINDRANCES, title, text);
}

function readWith(detectors: readonly Detector[], title: string, text: string): Finding[] {
  const document = readDocument(title, text);
  const findings = detectors.flatMap((detect) => detect(document));
  return findings
    .map((finding) => withinClause(document, finding))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1));
}

/** A finding that spills over the clause where it begins ends with that clause: what follows is about something else. */
function withinClause({ clauses, whole }: Document, finding: Finding): Finding {
  const clause = clauses.find(({ start, end }) => start <= finding.start && finding.start < end);
  if (!clause || finding.end <= clause.end) return finding;
  const text = whole.slice(finding.start, clause.end).trimEnd();
  return { ...finding, end: finding.start + text.length, text };
}
