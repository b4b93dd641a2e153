import { type ReactNode, useId } from 'react';

interface NoteProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A margin note: no box, straight on the ground under a thick ink rule. */
export function Note({ title, aside, id, className, children }: NoteProps): ReactNode {
  const titleId = useId();
  return (
    <section className={`note ${className ?? ''}`.trimEnd()} aria-labelledby={titleId} id={id}>
      <div className="note-head">
        <h2 id={titleId}>{title}</h2>
        {aside && <div className="note-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
