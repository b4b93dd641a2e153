import type { ReactNode } from 'react';

const LINES = [
  ['kept', 'gardé tel quel'],
  ['rewritten', 'réécrit'],
  ['removed', 'retiré'],
  ['added', 'ajouté après question à l’entreprise'],
] as const;

/** What each line between the need and the offer means. */
export function LinkLegend(): ReactNode {
  return (
    <ul className="link-legend" aria-label="Ce que veut dire chaque trait">
      {LINES.map(([how, words]) => (
        <li key={how}>
          <svg width="44" height="12" aria-hidden="true">
            <g data-how={how}>
              <path d={how === 'removed' ? 'M0 6 H 26 M 32 1 l 10 10 m 0 -10 l -10 10' : 'M0 6 H 44'} />
            </g>
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
