import { fold } from '../text/fold';

/** The id of a question about a span: what it is about, not where it stands, so that an answer outlives a correction elsewhere. */
export function questionId(kind: string, text: string, start: number): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${kind}:${slug === '' ? start : slug}`;
}
