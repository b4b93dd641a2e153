import type { ReactNode } from 'react';
import type { PoeSession } from '../../data/poe';
import { Note } from '../../parts/note';
import { Why } from '../../parts/why';
import { dayMonth } from '../../words/dates';
import { funderKind } from '../../words/funder-kinds';
import { decimal, NBSP } from '../../words/numbers';

const hours = (value: number): string => `${decimal(value, 1)}${NBSP}h`;
const within = (value: number, limit: number | null): string =>
  limit === null ? hours(value) : `${hours(value)} sur ${hours(limit)} au plus`;

/** Hours against their limits with the source of the rule, and who pays and teaches. */
export function HoursNote({ session }: { readonly session: PoeSession }): ReactNode {
  const { hours: counted } = session;
  return (
    <Note
      title="Heures et partenaires"
      aside={
        counted.source && (
          <Why about="les limites d’heures">
            {counted.source}
            {counted.sourceDate && `, lu le ${dayMonth(counted.sourceDate, true)}`}.
          </Why>
        )
      }
    >
      <dl className="fact-list">
        <div>
          <dt>En tout</dt>
          <dd>{within(counted.totalHours, counted.totalLimit)}</dd>
        </div>
        <div>
          <dt>En entreprise</dt>
          <dd>{within(counted.inCompanyHours, counted.inCompanyLimit)}</dd>
        </div>
        <div>
          <dt>Financeur</dt>
          <dd>
            {session.funderName
              ? `${session.funderName}${session.funderKind ? ` (${funderKind(session.funderKind)})` : ''}`
              : 'pas encore connu'}
          </dd>
        </div>
        <div>
          <dt>Formation</dt>
          <dd>{session.trainingProviderName ?? 'organisme à choisir'}</dd>
        </div>
      </dl>
      {counted.toVerify && <p className="small muted">Ces limites sont à vérifier auprès du financeur.</p>}
    </Note>
  );
}
