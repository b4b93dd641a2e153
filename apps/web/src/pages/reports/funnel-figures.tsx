import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Figure } from '../../data/figures';
import { Plainly } from '../../parts/figure-with-rows';
import { MaskedCell } from '../../parts/masked-block';
import { Why } from '../../parts/why';
import { integer } from '../../words/numbers';
import { figureWords, plainWords } from './figure-words';

interface FunnelFiguresProps {
  readonly figures: readonly Figure[];
  /** Small numbers are hidden from this reader. */
  readonly suppressed: boolean;
  readonly opensRows?: boolean;
}

const HIDDEN = 'trop peu de personnes pour ne reconnaître personne';

/** Each step of the funnel as a bar of the first, its counts in words, and the whole said in a sentence. */
export function FunnelFigures({ figures, suppressed, opensRows = false }: FunnelFiguresProps): ReactNode {
  const steps = figures.filter((figure) => !figure.code.startsWith('exit_'));
  const exits = figures.filter((figure) => figure.code.startsWith('exit_') && figure.numerator !== 0);
  const widest = Math.max(1, ...steps.map((figure) => figure.numerator ?? 0));
  const plain = plainWords(figures);
  const line = (figure: Figure): ReactNode => (
    <li key={figure.code}>
      <span className="funnel-label">
        {opensRows && figure.numerator ? (
          <Link to={`?chiffre=${figure.code}#personnes`} preventScrollReset={false}>
            {figure.label}
          </Link>
        ) : (
          figure.label
        )}
      </span>
      <span className="funnel-bar">
        {figure.numerator === null ? (
          <MaskedCell reason={HIDDEN} />
        ) : (
          <>
            <i style={{ inlineSize: `${(100 * figure.numerator) / widest}%` }} />
            <b>{integer(figure.numerator)}</b>
          </>
        )}
      </span>
      <span className="funnel-words">{figureWords(figure)}</span>
    </li>
  );
  return (
    <>
      <ol className="funnel">{steps.map(line)}</ol>
      {exits.length > 0 && (
        <>
          <h3 className="funnel-head">Les sorties, une par une</h3>
          <ol className="funnel">{exits.map(line)}</ol>
        </>
      )}
      {suppressed && (
        <p className="small">
          Les petits nombres sont masqués.{' '}
          <Why about="les nombres masqués">
            Un nombre trop petit permettrait de reconnaître quelqu’un. Un second nombre est masqué quand une soustraction
            suffirait à retrouver le premier.
          </Why>
        </p>
      )}
      {plain && <Plainly>{plain}</Plainly>}
    </>
  );
}
