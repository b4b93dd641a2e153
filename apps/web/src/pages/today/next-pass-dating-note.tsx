import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { NextPassDating } from '../../data/today';
import { Icon, IconPhone } from '../../parts/icons';
import { Note } from '../../parts/note';
import { Ordinals } from '../../parts/ordinals';
import { Planks } from '../../parts/planks';
import { counted } from '../../words/numbers';
import { moment } from '../../words/today-words';

const MOST_PLANKS = 30;

/** The next Pass Dating: when, where, how many have said yes. */
export function NextPassDatingNote({ event }: { readonly event: NextPassDating | null }): ReactNode {
  if (!event)
    return (
      <Note title="Prochain Pass Dating">
        <p className="note-empty">Aucun Pass Dating prévu. Il apparaît ici dès que sa date est fixée.</p>
      </Note>
    );
  return (
    <Note title="Prochain Pass Dating" aside={<Link to={`/pass-dating/${event.id}`}>Préparer</Link>}>
      <p>
        <b className="figure next-event">
          <Ordinals>{moment(event.startsAt)}</Ordinals>
        </b>
        <br />
        {event.place}
      </p>
      <dl className="event-facts">
        <Fact name="Candidats" value={event.confirmed} total={event.seats} words="candidats confirmés" />
        {event.ambassadors > 0 && (
          <Fact
            name="Ambassadeurs"
            value={event.ambassadorsConfirmed}
            total={event.ambassadors}
            words="ambassadeurs annoncés"
          />
        )}
      </dl>
      {event.withoutPhone > 0 && (
        <p className="event-phone">
          <Icon of={IconPhone} size={18} />
          <Link to={`/pass-dating/${event.id}`}>
            {counted(event.withoutPhone, 'personne')} sans numéro de téléphone
          </Link>
        </p>
      )}
    </Note>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: number;
  readonly total: number;
  readonly words: string;
}

function Fact({ name, value, total, words }: FactProps): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {total <= MOST_PLANKS && (
          <Planks filled={value} total={total} label={`${value} ${words} sur ${total}`} />
        )}
        <b>
          {value} / {total}
        </b>
      </dd>
    </div>
  );
}
