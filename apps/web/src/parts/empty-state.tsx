import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What is missing, as a sentence: « Aucune orientation en attente. » */
  readonly title: string;
  /** What will come here, and from whom. */
  readonly children: ReactNode;
  /** The one thing to do. */
  readonly action?: ReactNode;
}

/** An empty place that says what will come and from whom. No drawing. */
export function EmptyState({ title, children, action }: EmptyStateProps): ReactNode {
  return (
    <div className="empty">
      <div>
        <p className="empty-title">{title}</p>
        <p>{children}</p>
      </div>
      {action}
    </div>
  );
}
