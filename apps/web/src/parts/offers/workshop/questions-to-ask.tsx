import { Button } from '@mantine/core';
import type { Question } from '@passerelle/rewriting';
import { type ReactNode, useState } from 'react';

interface AskedQuestion {
  readonly text: string;
  /** Each reason once: several demands may raise the same question. */
  readonly because: readonly string[];
}

/** The same question is put once, with all its reasons. */
function askedOnce(questions: readonly Question[]): AskedQuestion[] {
  return [...new Set(questions.map(({ text }) => text))].map((text) => ({
    text,
    because: [...new Set(questions.filter((asked) => asked.text === text).map(({ because }) => because))],
  }));
}

/** What only the company knows, as a list to read on the telephone or to copy into a message. */
export function QuestionsToAsk({ questions }: { readonly questions: readonly Question[] }): ReactNode {
  const [copied, setCopied] = useState<string | null>(null);
  if (questions.length === 0) return null;
  const asked = askedOnce(questions);
  const copy = async (): Promise<void> => {
    const words = asked.map(({ text }, index) => `${String(index + 1)}. ${text}`).join('\n');
    try {
      await navigator.clipboard.writeText(words);
      setCopied('Les questions sont copiées.');
    } catch {
      setCopied('Le navigateur ne permet pas de copier. Sélectionnez les questions à la main.');
    }
  };
  return (
    <div className="workshop-ask">
      <h3>À demander à l’entreprise</h3>
      <ol>
        {asked.map(({ text, because }) => (
          <li key={text}>
            <b>{text}</b>
            {because.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </li>
        ))}
      </ol>
      <Button size="sm" onClick={() => void copy()}>
        Copier les questions
      </Button>
      <p role="status">{copied}</p>
    </div>
  );
}
