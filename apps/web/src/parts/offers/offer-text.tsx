import type { ReactNode } from 'react';
import { useSoftSkills } from '../../data/offers';
import { Loading } from '../loading';

interface OfferTextProps {
  readonly title: string;
  readonly body: string;
  readonly conditions: string;
  /** Codes of the national list. */
  readonly softSkills: readonly string[];
}

/** An offer as people will read it: title, text, soft skills as cards, true conditions. */
export function OfferText({ title, body, conditions, softSkills }: OfferTextProps): ReactNode {
  const list = useSoftSkills();
  const label = (code: string): string => list.data?.find((skill) => skill.code === code)?.label ?? code;
  return (
    <>
      <h3 className="offer-title">{title}</h3>
      <p className="own-words">{body}</p>
      <div className="offer-part">
        <h3>Ce qui compte pour réussir ici</h3>
        {list.isPending ? (
          <Loading what="les qualités attendues" rows={1} />
        ) : (
          <ul className="skill-cards">
            {softSkills.map((code) => (
              <li key={code}>{label(code)}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="offer-part">
        <h3>Les conditions, telles qu’elles sont</h3>
        <p className="own-words">{conditions}</p>
      </div>
    </>
  );
}
