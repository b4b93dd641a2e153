import './sources.css';
import type { ReactNode } from 'react';
import { type OfferVersion, useSoftSkills } from '../../../data/offers';
import { HOW_WORDS } from '../../../words/findings';
import { offerBlocks, type SourcedSentence } from './offer-blocks';
import { SourceWords } from './source-words';

interface SourcedOfferProps {
  readonly version: OfferVersion;
  /** Number of the sentence whose link is lit. */
  readonly lit?: number | null;
  /** Lights the link of a sentence under the pointer or the focus; null puts it out. */
  readonly onLight?: (index: number | null) => void;
}

/** An offer as people will read it, each sentence unfolding what it comes from. */
export function SourcedOffer({ version, lit = null, onLight }: SourcedOfferProps): ReactNode {
  const skills = useSoftSkills();
  const label = (code: string): string => skills.data?.find((skill) => skill.code === code)?.label ?? code;
  const linesOf = (field: SourcedSentence['field']): ReactNode =>
    offerBlocks(version, field).map((block, place) => {
      if (block.kind !== 'sentence') {
        const Line = block.kind === 'heading' ? 'h4' : 'p';
        return <Line key={place}>{block.text}</Line>;
      }
      const sentence = version.sentences[block.index];
      return (
        sentence && (
          <details
            key={place}
            className="sourced"
            data-how={sentence.how}
            data-sentence={block.index}
            data-lit={lit === block.index || undefined}
            onMouseEnter={() => onLight?.(block.index)}
            onMouseLeave={() => onLight?.(null)}
          >
            <summary onFocus={() => onLight?.(block.index)} onBlur={() => onLight?.(null)}>
              {block.text}
            </summary>
            <div className="sourced-from">
              <b>{HOW_WORDS[sentence.how]}</b>
              <SourceWords sentence={sentence} />
            </div>
          </details>
        )
      );
    });
  return (
    <>
      <h3 className="offer-title">{version.title}</h3>
      {linesOf('body')}
      {version.softSkills.length > 0 && (
        <div className="offer-part">
          <h4>Ce qui compte pour réussir ici</h4>
          <ul className="skill-cards">
            {version.softSkills.map((code) => (
              <li key={code}>{label(code)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="offer-part">
        <h4>Les conditions, telles qu’elles sont</h4>
        {linesOf('conditions')}
      </div>
      {version.sentences.length > 0 && (
        <p className="small muted sourced-help">
          Ouvrez une phrase pour voir d’où elle vient.
          {version.sentences.some(({ how }) => how === 'typed') &&
            ' Soulignée de points, elle est du groupement.'}
        </p>
      )}
    </>
  );
}
