import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { IconAlertTriangle } from './icons';
import { Tag } from './tag';

interface Proof {
  /** « Cible 2026 », « Écart », « Intervalle », « Écartées », « National », « Définition ». */
  readonly term: string;
  readonly detail: ReactNode;
}

interface FigureWithRowsProps {
  /** « 67 % », already in French figures. */
  readonly value: string;
  /** Numerator and denominator in words: « 16 personnes sur 24 ». */
  readonly counted: string;
  readonly proofs: readonly Proof[];
  /** The list of rows behind the figure, for those who may open it. */
  readonly rows?: { readonly to: string; readonly label: string };
  /** Under thirty: says so, and no ranking is drawn from it. */
  readonly small?: boolean;
  /** « En clair » : the figure said as one would say it aloud. */
  readonly plainly?: ReactNode;
}

/** A figure never comes alone: what it counts, what it is judged against, its interval, and the rows behind it. */
export function FigureWithRows({
  value,
  counted,
  proofs,
  rows,
  small = false,
  plainly,
}: FigureWithRowsProps): ReactNode {
  return (
    <div className="proof">
      <p className="proof-value">{value}</p>
      <p className="proof-counted">
        {rows ? (
          <Link to={rows.to}>
            {counted}
            <span className="sr">{`\u00A0: ${rows.label}`}</span>
          </Link>
        ) : (
          counted
        )}
      </p>
      {small && (
        <p className="proof-small">
          <Tag icon={IconAlertTriangle}>effectif faible</Tag>
        </p>
      )}
      <dl>
        {proofs.map((proof) => (
          <div key={proof.term}>
            <dt>{proof.term}</dt>
            <dd>{proof.detail}</dd>
          </div>
        ))}
      </dl>
      {plainly && <Plainly>{plainly}</Plainly>}
    </div>
  );
}

/** « En clair » : the sentence that says a figure or a chart aloud. */
export function Plainly({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="plainly">
      <b>En clair{'\u00A0'}:</b> {children}
    </p>
  );
}
