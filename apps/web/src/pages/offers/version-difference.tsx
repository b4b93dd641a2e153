import type { ReactNode } from 'react';
import { type OfferVersion, useSoftSkills } from '../../data/offers';
import { changedLines, wordDifference } from './word-difference';

interface VersionDifferenceProps {
  readonly before: OfferVersion;
  readonly after: OfferVersion;
}

/** What changed from one version to another, part by part: the lines that moved, the words that went struck out, those that came underlined. */
export function VersionDifference({ before, after }: VersionDifferenceProps): ReactNode {
  const skills = useSoftSkills();
  const labels = (codes: readonly string[]): string =>
    codes.map((code) => skills.data?.find((skill) => skill.code === code)?.label ?? code).join('\n');
  const parts = [
    ['Titre', before.title, after.title],
    ['Le travail', before.body, after.body],
    ['Ce qui compte pour réussir ici', labels(before.softSkills), labels(after.softSkills)],
    ['Les conditions', before.conditions, after.conditions],
  ] as const;
  const changed = parts
    .map(([part, old, young]) => ({ part, lines: changedLines(wordDifference(old, young)) }))
    .filter(({ lines }) => lines.length > 0);
  if (changed.length === 0) return <p>Aucun mot n’a changé.</p>;
  return changed.map(({ part, lines }) => (
    <div className="offer-change" key={part}>
      <b>{part}</b>
      {lines.map((line, index) => (
        <p key={index}>
          {line.map(({ kind, text }, place) => {
            if (kind === 'same') return text;
            const Change = kind === 'added' ? 'ins' : 'del';
            return (
              <Change key={place}>
                <span className="sr">{kind === 'added' ? ' ajouté\u00A0: ' : ' retiré\u00A0: '}</span>
                {text}
              </Change>
            );
          })}
        </p>
      ))}
    </div>
  ));
}
