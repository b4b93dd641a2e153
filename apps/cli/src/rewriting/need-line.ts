import { rewrite } from '@passerelle/rewriting';

/** One need to rewrite, as it comes in. */
export interface NeedLine {
  readonly id: string | number;
  readonly title: string;
  readonly text: string;
}

/** The line of JSON that answers a need, without its line end. */
export function answerTo({ id, title, text }: NeedLine): string {
  return JSON.stringify({ id, ...rewrite(title, text) });
}
