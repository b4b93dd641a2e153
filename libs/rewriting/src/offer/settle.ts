import { type Finding, isBlocking } from '../finding';
import { layOut } from './layout';
import { type OfferSentence } from './offer';
import { type Reading } from './reading';
import { BARE_TITLE, cut, tidy } from './title';

/** An offer that was read again until nothing in it closes the door. */
export interface Settled {
  readonly title: string;
  readonly sentences: readonly OfferSentence[];
  readonly text: string;
  /** Sentences that still closed the door, with why. */
  readonly dropped: readonly { readonly sentence: OfferSentence; readonly reason: string }[];
  /** The last reading, without qualities. */
  readonly findings: readonly Finding[];
}

/** Reads an offer again, takes out what still blocks, and again: each pass shortens it, so it ends. */
export function settle(title: string, sentences: readonly OfferSentence[], { readAgain }: Reading): Settled {
  const dropped: { sentence: OfferSentence; reason: string }[] = [];
  let now = { title, sentences };
  for (let pass = 0; ; pass += 1) {
    const { text, places } = layOut(now.sentences);
    const findings = readAgain(now.title, text);
    const blocking = findings.filter((finding) => isBlocking(finding));
    const bodyStart = now.title.length + 2;
    const stays: OfferSentence[] = [];
    for (const { start, end, sentence } of places) {
      const closing = blocking.find(
        (finding) => finding.start < end + bodyStart && start + bodyStart < finding.end,
      );
      if (closing) dropped.push({ sentence, reason: closing.reason });
      else stays.push(sentence);
    }
    const inTitle = blocking.filter((finding) => finding.start < now.title.length);
    const nextTitle = inTitle.length === 0 ? now.title : shorter(now.title, inTitle, pass);
    if (stays.length === now.sentences.length && nextTitle === now.title)
      return { ...now, text, dropped, findings };
    now = { title: nextTitle, sentences: stays };
  }
}

function shorter(title: string, blocking: readonly Finding[], pass: number): string {
  const spans = blocking.map(({ start, end }) => ({ start, end: Math.min(end, title.length) }));
  const left = tidy(cut(title, spans));
  return pass > 2 || left.length >= title.length ? BARE_TITLE : left;
}
