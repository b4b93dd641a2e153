import '../../parts/row-list.css';
import type { ReactNode } from 'react';
import { useColleagues } from '../../data/colleagues';
import { usePartnerships } from '../../data/group';
import type { Today } from '../../data/today';
import { Answer } from '../../parts/answer';
import { IconShieldCheck } from '../../parts/icons';
import { Row, RowList } from '../../parts/row-list';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { accountsSaid, accountsByPlace } from '../../words/accounts';
import type { CalendarDate } from '../../words/civil-date';
import { PARTNER_KINDS } from '../../words/partners';
import { NotificationsNote } from './notifications-note';
import { PublishedFiguresSheet } from './published-figures-sheet';

interface TodayProps {
  readonly today: Today;
  readonly day: CalendarDate;
}

/** The data protection officer's page: who has access and how well it is kept, which structures read data, what was given out. */
export function PrivacyToday({ today, day }: TodayProps): ReactNode {
  return (
    <div className="with-margin">
      <div className="column">
        <Accounts />
        <Structures day={day} />
        <PublishedFiguresSheet
          title="Chiffres donnés aux financeurs"
          empty="Le groupement n’a encore donné aucun chiffre à un financeur."
          day={day}
        />
      </div>
      <NotificationsNote notifications={today.notifications} day={day} />
    </div>
  );
}

function Accounts(): ReactNode {
  const colleagues = useColleagues();
  return (
    <Sheet title="Qui a accès">
      <Answer of={colleagues} what="les comptes">
        {({ colleagues: all }) => (
          <RowList label="Qui a accès">
            {accountsByPlace(all).map((place) => (
              <Row
                key={place.title}
                title={place.title}
                to="/reglages/equipe"
                facts={accountsSaid(place)}
                state={
                  place.unsecured === 0 && (
                    <Tag tone="done" icon={IconShieldCheck}>
                      Second facteur partout
                    </Tag>
                  )
                }
              />
            ))}
          </RowList>
        )}
      </Answer>
    </Sheet>
  );
}

function Structures({ day }: { readonly day: CalendarDate }): ReactNode {
  const partnerships = usePartnerships();
  return (
    <Sheet title="Structures partenaires">
      <Answer of={partnerships} what="les partenaires">
        {(all) => (
          <RowList label="Structures partenaires">
            {PARTNER_KINDS.map(({ kind, title }) => {
              const names = all
                .filter((one) => one.kind === kind && (one.until === null || one.until >= day))
                .map(({ name }) => name);
              return (
                <Row
                  key={kind}
                  title={title}
                  to="/reglages/partenaires"
                  facts={names.length > 0 ? `${names.join(', ')}.` : 'Aucun pour le moment.'}
                />
              );
            })}
          </RowList>
        )}
      </Answer>
    </Sheet>
  );
}
