import { type ReactNode, useId } from 'react';

interface SheetProps {
  readonly title: ReactNode;
  /** Right of the title: a link, a quiet fact, a « pourquoi ? ». */
  readonly aside?: ReactNode;
  /** Padding around the content. Leave off when rows draw their own rules from edge to edge. */
  readonly padded?: boolean;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The white work surface: a titled region. Never put a sheet inside a sheet. */
export function Sheet({ title, aside, padded = false, id, className, children }: SheetProps): ReactNode {
  const titleId = useId();
  return (
    <section className={`sheet ${className ?? ''}`.trimEnd()} aria-labelledby={titleId} id={id}>
      <div className="sheet-head">
        <h2 id={titleId}>{title}</h2>
        {aside && <div className="sheet-aside">{aside}</div>}
      </div>
      {padded ? <div className="sheet-body">{children}</div> : children}
    </section>
  );
}
