import type { Clause, Document } from '../../text/read-document';
import type { Reading } from './demand';
import type { Section } from './section';
import { cutSegments, type Segment } from './segment';

/** A clause with all that decides what its words ask. */
export interface Scene {
  readonly document: Document;
  readonly clause: Clause;
  readonly segments: readonly Segment[];
  readonly section: Section;
  /** The folded line that introduces it; empty when none. */
  readonly heading: string;
  readonly titled: boolean;
}

/** Sets the scene of a clause. */
export function sceneOf(document: Document, clause: Clause, section: Section): Scene {
  const at = document.sentences[clause.sentence]?.heading ?? null;
  const above = at === null ? undefined : document.sentences[at];
  return {
    document,
    clause,
    segments: cutSegments(clause.folded),
    section,
    heading: above ? document.folded.slice(above.start, above.end) : '',
    titled: clause.end < document.bodyStart,
  };
}

/** A segment in its scene, as matchers read it. */
export function readingOf(
  { document, clause, section, heading, titled }: Scene,
  { start, end, folded }: Segment,
): Reading {
  const raw = document.whole.slice(clause.start + start, clause.start + end);
  return { folded, raw, clause: clause.folded, at: start, section, heading, titled };
}

const NAMED =
  '(?:profils?|experiences?|formations?|diplomes?|niveau|permis|langues?|connaissances?|competences?|qualifications?|certifications?|habilitations?|logiciels?)';
const QUALIFIED =
  "(?:recherchee?s?|requise?s?|professionnelle?s?|souhaitee?s?|techniques?|d'etudes?|informatiques?|demandee?s?|exigee?s?|attendue?s?)";
/** A line that names what follows and asks nothing by itself. */
const BARE = new RegExp(
  `^\\W*(?:votre |vos |les |l'|le )?${NAMED}(?:[ /]+(?:et |ou )?(?:${NAMED}|${QUALIFIED}))*\\W*$`,
);
/** Of these, even « requis » names a list: « compétences requises ». Of the others it asks: « expérience exigée ». */
const LISTS = /^\W*(?:\w+ )?(?:competences|connaissances|qualifications|profils?)\b/;
const DEMANDING = /\b(?:exige|requis|souhait|demand)/;

/** « Expérience : », « Compétences techniques »: what follows asks, the heading does not. */
export function isBareHeading({ clause: { folded, end }, document }: Scene): boolean {
  if (BARE.test(folded))
    return LISTS.test(folded) || !DEMANDING.test(folded) || /^\s*:/.test(document.folded.slice(end, end + 3));
  return /:\s*$/.test(folded) && folded.length < 60 && !/\b(?:vous|tu|caces|permis)\b/.test(folded);
}
