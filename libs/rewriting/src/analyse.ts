import { detectDemands } from './detect/demands';
import type { Detector } from './detect/detector';
import { detectDiscrimination } from './detect/discrimination/discrimination';
import { detectGenderedTitle } from './detect/gender/gendered-title';
import { detectGenderedWording } from './detect/gender/gendered-wording';
import { detectJargon } from './detect/jargon/jargon';
import { detectSoftSkills } from './detect/soft-skill/soft-skill';
import type { Finding } from './finding';
import { readDocument } from './text/read-document';

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
  return detectors
    .flatMap((detect) => detect(document))
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1));
}
