import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface RowProps {
  readonly title: ReactNode;
  /** Where the title leads; plain text without it. */
  readonly to?: string;
  /** One or two lines of facts under the title. */
  readonly facts?: ReactNode;
  /** The state in words: a Tag, planks with their figure. */
  readonly state?: ReactNode;
  /** One button at most. */
  readonly action?: ReactNode;
}

/** Rows ruled from edge to edge of a sheet. */
export function RowList({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <ul className="row-list" aria-label={label}>
      {children}
    </ul>
  );
}

/** One thing of a list: what it is, its state in words, what to do. Goes inside RowList. */
export function Row({ title, to, facts, state, action }: RowProps): ReactNode {
  return (
    <li className="row">
      <div className="row-what">
        <h3>{to ? <Link to={to}>{title}</Link> : title}</h3>
        {facts && <div className="row-facts">{facts}</div>}
      </div>
      {state && <div className="row-state">{state}</div>}
      {action && <div className="row-act">{action}</div>}
    </li>
  );
}
