import { type ReactNode, useEffect, useState } from 'react';

/** Under this, showing and hiding a sign of waiting would only blink. Milliseconds. */
const PATIENCE = 400;
const PLANKS_PER_ROW = 12;

interface LoadingProps {
  /** What is coming: « les personnes de la promotion ». */
  readonly what: string;
  /** Rows to keep the place of. */
  readonly rows?: number;
}

/** Planks in outline where the content will come; nothing at all during the first 400 ms. */
export function Loading({ what, rows = 3 }: LoadingProps): ReactNode {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status" data-shown={shown}>
      {shown && <span className="sr">Nous cherchons {what}.</span>}
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="planks loading-row" aria-hidden="true">
          {Array.from({ length: PLANKS_PER_ROW }, (__, plank) => (
            <i key={plank} data-state="empty" />
          ))}
        </span>
      ))}
    </div>
  );
}
