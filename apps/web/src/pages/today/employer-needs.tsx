import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useNeeds } from '../../data/needs';
import { EmptyState } from '../../parts/empty-state';
import { isUnderWay, needPath, needTitle, nextStep } from '../../words/needs';
import { counted } from '../../words/numbers';

/**
 * The company’s needs that still move, each with where it stands; the others are one link away.
 * @param toRead an offer to read again already stands above, among what waits for an answer
 */
export function EmployerNeeds({ toRead }: { readonly toRead: boolean }): ReactNode {
  const { data } = useNeeds();
  const needs = data?.pages.flatMap((page) => page.items) ?? [];
  const moving = needs.filter(
    ({ state, offerState }) => isUnderWay(state) && !(toRead && offerState === 'to_approve'),
  );
  const done = needs.filter(({ state }) => !isUnderWay(state)).length;
  return (
    <section aria-labelledby="your-needs">
      <h2 id="your-needs">Vos besoins</h2>
      <div className="cards">
        {data && needs.length === done && (
          <EmptyState title="Aucun besoin pour l’instant.">
            Décrivez un poste à pourvoir{'\u00A0'}: le groupement en fait une offre que vous relisez.
          </EmptyState>
        )}
        {moving.map((need) => (
          <div key={need.id} className="card">
            <h3>{nextStep(need)}</h3>
            <p>
              <Link to={needPath(need, true)}>{needTitle(need.title)}</Link>, {counted(need.seats, 'poste')}.
            </p>
          </div>
        ))}
        {done > 0 && (
          <p>
            <Link to="/besoins">
              Tous vos besoins, dont {counted(done, 'pourvu ou retiré', 'pourvus ou retirés')}
            </Link>
          </p>
        )}
      </div>
    </section>
  );
}
