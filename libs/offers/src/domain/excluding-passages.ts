import { isBlocking, rereadOffer, type Finding } from '@passerelle/rewriting';

/** Words of an offer that keep people out, and what they evoke. */
export interface Passage {
  readonly label: Finding['label'];
  readonly text: string;
}

/** What an offer says, as far as its reading is concerned. */
export interface OfferText {
  readonly title: string;
  readonly body: string;
  readonly conditions: string;
}

/** What no direction can let through: the law forbids it in an offer (Code du travail, L1132-1, L1142-1, L5321-2). */
const UNLAWFUL: ReadonlySet<Finding['label']> = new Set(['DISCRIMINATION', 'GENDERED_TITLE']);

/** The passages that refuse the publication of an offer, in reading order, each once. */
export function excludingPassages({ title, body, conditions }: OfferText): Passage[] {
  const blocking = rereadOffer(title, `${body}\n\n${conditions}`).findings.filter((found) =>
    isBlocking(found),
  );
  const once = new Map(blocking.map(({ label, text }) => [`${label} ${text}`, { label, text }]));
  return [...once.values()];
}

/** Says whether the law itself forbids a passage. */
export const isUnlawful = ({ label }: Passage): boolean => UNLAWFUL.has(label);

/** The passages that a waiver does not name: it covers what its author read, and nothing found since. */
export function notWaived(passages: readonly Passage[], waived: readonly Passage[]): Passage[] {
  return passages.filter(
    ({ label, text }) => !waived.some((one) => one.label === label && one.text === text),
  );
}

/** « CACES exigé », « deux ans d’expérience » : passages as a refusal names them. */
export const passagesSaid = (passages: readonly Passage[]): string =>
  passages.map(({ text }) => `«\u00a0${text}\u00a0»`).join(', ');
