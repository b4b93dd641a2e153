import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ProgrammeLine } from '../../data/today';
import { EmptyState } from '../../parts/empty-state';
import { IconCheck, IconClock } from '../../parts/icons';
import { Ordinals } from '../../parts/ordinals';
import { PhaseChip } from '../../parts/phase-chip';
import { Planks } from '../../parts/planks';
import { Sheet } from '../../parts/sheet';
import { Tag } from '../../parts/tag';
import { type CalendarDate, daysBetween, parisTime } from '../../words/civil-date';
import { counted } from '../../words/numbers';
import { isPhase, phaseName, phaseNumber } from '../../words/phases';
import { remaining } from '../../words/relative';
import { nextDate } from '../../words/today-words';

/** Above this, planks can no longer be counted by eye. */
const MOST_PLANKS = 40;

interface ProgrammeStripProps {
  readonly programmes: readonly ProgrammeLine[];
  readonly day: CalendarDate;
}

/** The programmes under way: phase, places as planks, next date. */
export function ProgrammeStrip({ programmes, day }: ProgrammeStripProps): ReactNode {
  return (
    <Sheet title="Mes promotions" aside={<Link to="/promotions">Toutes les promotions</Link>}>
      {programmes.length === 0 ? (
        <div className="sheet-body">
          <EmptyState title="Aucune promotion en cours.">
            Une promotion réunit les personnes, les offres et les dates d’un même territoire.
          </EmptyState>
        </div>
      ) : (
        <ul>
          {programmes.map((programme) => (
            <Line key={programme.id} programme={programme} day={day} />
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function Line({
  programme,
  day,
}: {
  readonly programme: ProgrammeLine;
  readonly day: CalendarDate;
}): ReactNode {
  const { places, placesTaken, next } = programme;
  const words = `${placesTaken} sur ${counted(places, 'place prise', 'places prises')}`;
  return (
    <li className="programme">
      <div>
        <h3>
          <Link to={`/promotions/${programme.id}`}>{programme.name}</Link>
        </h3>
        {isPhase(programme.phase) && (
          <PhaseChip n={phaseNumber(programme.phase)} label={phaseName(programme.phase)} />
        )}
      </div>
      <div>
        {places > 0 && places <= MOST_PLANKS && <Planks filled={placesTaken} total={places} label={words} />}
        <p className="programme-line">
          {words}, {counted(programme.people, 'personne')}
        </p>
      </div>
      <div>
        {next ? (
          <>
            <b>
              <Ordinals>{nextDate(next)}</Ordinals>
            </b>
            <p className="programme-line">
              {remaining(daysBetween(day, parisTime(next.at).day)).replace(/^./, (first) =>
                first.toUpperCase(),
              )}
            </p>
          </>
        ) : (
          <p className="programme-line">Pas de date à venir</p>
        )}
      </div>
      <div>
        {programme.late > 0 ? (
          <Tag tone="alert" icon={IconClock}>
            {programme.late} en retard
          </Tag>
        ) : (
          <Tag icon={IconCheck}>à jour</Tag>
        )}
      </div>
    </li>
  );
}
