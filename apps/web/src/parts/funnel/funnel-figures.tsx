import './funnel.css';
import type { ReactNode } from 'react';
import type { Figure } from '../../data/figures';
import { figureWords, plainWords } from '../../words/figure-words';
import { integer } from '../../words/numbers';
import { Plainly } from '../figure-with-rows';
import { MaskedCell } from '../masked-block';
import { Why } from '../why';

interface FunnelFiguresProps {
  readonly figures: readonly Figure[];
  /** Small numbers are hidden from this reader. */
  readonly suppressed: boolean;
  /** The figure whose people are shown below, and how to open another; left out for who may see no name. */
  readonly opened?: string | null;
  readonly onOpen?: ((code: string | null) => void) | undefined;
}

const HIDDEN = 'trop peu de personnes pour ne reconnaître personne';

/** Each step of the funnel as a bar of the first, its counts in words, and the whole said in a sentence. */
export function FunnelFigures({ figures, suppressed, opened = null, onOpen }: FunnelFiguresProps): ReactNode {
  const steps = figures.filter((figure) => !figure.code.startsWith('exit_'));
  const exits = figures.filter((figure) => figure.code.startsWith('exit_') && figure.numerator !== 0);
  const widest = Math.max(1, ...steps.map((figure) => figure.numerator ?? 0));
  const plain = plainWords(figures);
  const line = (figure: Figure): ReactNode => (
    <li key={figure.code}>
      <span className="funnel-label">
        {onOpen && figure.numerator ? (
          <button
            type="button"
            className="link"
            aria-expanded={figure.code === opened}
            onClick={() => onOpen(figure.code === opened ? null : figure.code)}
          >
            {figure.label}
          </button>
        ) : (
          figure.label
        )}
      </span>
      <span className="funnel-bar">
        {figure.numerator === null ? (
          <MaskedCell reason={HIDDEN} />
        ) : (
          <>
            <i style={{ inlineSize: `calc((100% - var(--funnel-figure)) * ${figure.numerator / widest})` }} />
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
            Un nombre trop petit permettrait de reconnaître quelqu’un. Un second nombre est masqué quand une
            soustraction suffirait à retrouver le premier.
          </Why>
        </p>
      )}
      {plain && <Plainly>{plain}</Plainly>}
    </>
  );
}
