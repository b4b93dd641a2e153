import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { WaitingReferral } from '../../data/today';
import { Note } from '../../parts/note';
import { Planks } from '../../parts/planks';
import { Why } from '../../parts/why';
import { counted } from '../../words/numbers';

/** Working days in which a referral is answered. */
const DAYS = 5;
const SHOWN = 6;

/** Referrals nobody has answered yet, with the days left as planks. */
export function WaitingNote({ referrals }: { readonly referrals: readonly WaitingReferral[] }): ReactNode {
  return (
    <Note
      title="Orientations en attente"
      aside={
        <Why about="pour répondre à une orientation" question={'pourquoi 5 jours\u202F?'}>
          Le conseiller et la personne attendent. Au-delà de 5 jours ouvrés, l’orientation apparaît en retard, ici et
          chez le conseiller.
        </Why>
      }
    >
      {referrals.length === 0 ? (
        <p className="note-empty">
          Aucune orientation en attente. Elles arrivent ici quand un conseiller propose quelqu’un.
        </p>
      ) : (
        <ul>
          {referrals.slice(0, SHOWN).map((referral) => (
            <Line key={referral.journeyId} referral={referral} />
          ))}
        </ul>
      )}
      {referrals.length > SHOWN && (
        <p className="small">
          <Link to="/personnes?etat=referred">Les {referrals.length} orientations en attente</Link>
        </p>
      )}
    </Note>
  );
}

function Line({ referral }: { readonly referral: WaitingReferral }): ReactNode {
  const { daysLeft } = referral;
  const late = daysLeft < 0;
  const by = [referral.advisorName, referral.prescriberName].filter(Boolean).join(', ');
  const words = late
    ? `${counted(-daysLeft, 'jour')} de retard`
    : daysLeft === 0
      ? 'dernier jour'
      : `reste ${counted(daysLeft, 'jour')}`;
  return (
    <li className="waiting">
      <div>
        <h3>
          <Link to={`/personnes/${referral.journeyId}`}>{referral.name}</Link>
        </h3>
        <p>{by}</p>
      </div>
      <div className="waiting-days" data-late={late}>
        <Planks
          filled={late ? DAYS : Math.min(daysLeft, DAYS)}
          total={DAYS}
          late={late}
          label={late ? 'Délai de 5 jours ouvrés dépassé' : `${daysLeft} sur 5 jours ouvrés`}
        />
        <br />
        {words}
      </div>
    </li>
  );
}
