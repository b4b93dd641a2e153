import type { AskedQuestion } from '../../../data/need-rewriting';

/** A question as it is put: once, with all its reasons, whatever the number of demands that raise it. */
export interface PutQuestion {
  readonly ids: readonly string[];
  readonly text: string;
  readonly because: readonly string[];
  readonly answer: AskedQuestion['answer'];
}

/** Puts the same question once; the answer that stands is the newest of its demands. */
export function askedOnce(questions: readonly AskedQuestion[]): PutQuestion[] {
  return [...new Set(questions.map(({ text }) => text))].map((text) => {
    const same = questions.filter((asked) => asked.text === text);
    const answers = same.flatMap(({ answer }) => answer ?? []).toSorted((a, b) => (a.at < b.at ? 1 : -1));
    return {
      ids: same.map(({ id }) => id),
      text,
      because: [...new Set(same.map(({ because }) => because))],
      answer: answers[0] ?? null,
    };
  });
}
