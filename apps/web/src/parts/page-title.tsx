import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { Ordinals } from './ordinals';

interface Crumb {
  readonly label: string;
  /** Without an address, the crumb is plain text (the place one is in). */
  readonly to?: string;
}

interface PageTitleProps {
  /** The page's name; also the name of the browser tab. */
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** Buttons at the right, one of them main at most. */
  readonly actions?: ReactNode;
  /** Facts between the title and the content: phase chip, town, people. */
  readonly children?: ReactNode;
}

/** Where one is: crumbs, the page's only h1 (it takes the focus when the page changes), one sentence, the acts. */
export function PageTitle({ title, crumbs = [], lead, actions, children }: PageTitleProps): ReactNode {
  useEffect(() => {
    document.title = `${title} – Passerelle`;
  }, [title]);
  return (
    <header className="page-title">
      {crumbs.length > 0 && (
        <nav className="crumbs" aria-label="Fil d’Ariane">
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.label}>{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}</li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-title-row">
        <div>
          <h1 id="page-title" tabIndex={-1}>
            <Ordinals>{title}</Ordinals>
          </h1>
          {lead && <p className="lead">{lead}</p>}
          {children}
        </div>
        {actions && <div className="page-title-acts">{actions}</div>}
      </div>
    </header>
  );
}
