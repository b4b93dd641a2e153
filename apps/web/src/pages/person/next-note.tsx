import type { ReactNode } from 'react';
import type { Journey } from '../../data/journey';
import { Icon, IconClock } from '../../parts/icons';
import { Note } from '../../parts/note';
import { Ordinals } from '../../parts/ordinals';
import { type CalendarDate, parisTime } from '../../words/civil-date';
import { clock, dayMonth } from '../../words/dates';

const sameYear = (day: CalendarDate): boolean => day.slice(0, 4) === parisTime(new Date()).day.slice(0, 4);

/** What happens by itself if nobody acts, soonest first. */
export function NextNote({ journey }: { readonly journey: Journey }): ReactNode {
  const lines = journey.next.filter(
    (timer, index) =>
      index === journey.next.findIndex(({ label, dueAt }) => label === timer.label && dueAt === timer.dueAt),
  );
  return (
    <Note title="Ce qui se passera tout seul">
      {lines.length === 0 ? (
        <p className="note-empty">Rien n’est programmé à cette étape.</p>
      ) : (
        <ul className="next-lines">
          {lines.map((timer) => {
            const time = parisTime(timer.dueAt);
            return (
              <li key={`${timer.name} ${timer.dueAt}`}>
                <Icon of={IconClock} />
                <span>
                  {timer.label}
                  {timer.label.includes('\u00A0:') ? ', ' : '\u00A0: '}
                  {timer.paused ? (
                    <b>en attente pendant la pause</b>
                  ) : (
                    <b>
                      <Ordinals>{`${dayMonth(time.day, !sameYear(time.day))} à ${clock(time)}`}</Ordinals>
                    </b>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Note>
  );
}
