import { INVITATION_STATE_LABELS } from '@passerelle/kernel';
import type { ReactNode } from 'react';
import type { PassDating } from '../../data/pass-datings';
import { Paper, PaperTable } from '../../parts/paper/paper';
import { parisTime } from '../../words/civil-date';
import { capital, clock, weekdayDate } from '../../words/dates';
import { counted } from '../../words/numbers';

/** Rows left for those who come without an invitation. */
const BLANK = 4;

/** The list for the door, on paper only: names, state, room for an hour and a signature. */
export function ArrivalsPaper({ event }: { readonly event: PassDating }): ReactNode {
  const starts = parisTime(event.startsAt);
  const ambassadors = event.ambassadors.map(({ name, companyName }) => `${name} (${companyName})`);
  return (
    <Paper
      title={`Pass Dating, ${event.place}`}
      facts={[
        `${capital(weekdayDate(starts.day, true))}, de ${clock(starts)} à ${clock(parisTime(event.endsAt))}. ${event.address}.`,
        `Promotion ${event.programmeName}. ${counted(event.people.length, 'personne invitée', 'personnes invitées')}.`,
        ...(ambassadors.length > 0 ? [`Ambassadeurs\u00A0: ${ambassadors.join(', ')}.`] : []),
      ]}
      foot="Les lignes vides sont pour qui vient sans invitation."
    >
      <PaperTable
        columns={['Personne', 'Invitation', 'Arrivée à', 'Signature']}
        rows={event.people.map(({ name, state, arrivedAt }) => [
          name,
          INVITATION_STATE_LABELS[state],
          arrivedAt ? clock(parisTime(arrivedAt)) : '',
        ])}
        blank={BLANK}
      />
    </Paper>
  );
}
