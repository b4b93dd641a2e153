import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../app/session/session-context';
import type { PassDating } from '../../data/pass-datings';
import { Note } from '../../parts/note';
import { counted } from '../../words/numbers';

/** Who comes to speak of their trade, and of which offer. */
export function AmbassadorsComing({
  ambassadors,
}: {
  readonly ambassadors: PassDating['ambassadors'];
}): ReactNode {
  const { session } = useSession();
  const reads = 'offer.read' in session.permissions;
  return (
    <Note title="Ambassadeurs" aside={ambassadors.length > 0 && counted(ambassadors.length, 'personne')}>
      {ambassadors.length === 0 ? (
        <p className="note-empty">Personne n’est encore annoncé.</p>
      ) : (
        <ul className="coming">
          {ambassadors.map((one) => (
            <li key={one.id}>
              <b>{one.name}</b>
              <p>
                {one.trade}, {one.companyName}
              </p>
              {one.offerTitle && (
                <p>
                  Offre{'\u00A0'}:{' '}
                  {reads && one.offerId ? (
                    <Link to={`/offres/${one.offerId}`}>{one.offerTitle}</Link>
                  ) : (
                    one.offerTitle
                  )}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Note>
  );
}
