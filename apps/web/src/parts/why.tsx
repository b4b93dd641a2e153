import { Popover } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';

interface WhyProps {
  /** The reason, in one or two sentences: the rule and its source. */
  readonly children: ReactNode;
  /** What the question is about, for those who do not see the row: « répondre à Thierry Gosset ». */
  readonly about: string;
  /** The question itself, when it is more precise: « pourquoi 5 jours ? ». */
  readonly question?: string;
}

/**
 * « pourquoi ? » after an act, a limit, a masked block or a figure. Opens on click, Enter or Space, closes on Escape
 * or outside; the answer takes the focus and gives it back.
 */
export function Why({ children, about, question = 'pourquoi\u202F?' }: WhyProps): ReactNode {
  const [opened, setOpened] = useState(false);
  const titleId = useId();
  return (
    <Popover opened={opened} onChange={setOpened} width={320} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="why" onClick={() => setOpened((now) => !now)}>
          {question}
          <span className="sr"> {about}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className="why-answer" aria-labelledby={titleId}>
        <p className="why-title" id={titleId} tabIndex={-1} data-autofocus>
          {question.charAt(0).toUpperCase() + question.slice(1)}
          <span className="sr"> {about}</span>
        </p>
        <div>{children}</div>
        <button type="button" className="why-close" onClick={() => setOpened(false)}>
          Fermer
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}
