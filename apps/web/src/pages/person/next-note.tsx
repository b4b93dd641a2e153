import type { ReactNode } from 'react';
import type { Journey } from '../../data/journey';
import { Icon, IconClock } from '../../parts/icons';
import { Note } from '../../parts/note';
import { Ordinals } from '../../parts/ordinals';
import { parisTime } from '../../words/civil-date';
import { clock, dayMonth } from '../../words/dates';

/** What happens by itself if nobody acts, soonest first. */
export function NextNote({ journey }: { readonly journey: Journey }): ReactNode {
  return (
    <Note title="Ce qui se passera tout seul">
      {journey.next.length === 0 ? (
        <p className="note-empty">Rien n’est programmé à cette étape.</p>
      ) : (
        <ul className="next-lines">
          {journey.next.map((timer) => {
            const time = parisTime(timer.dueAt);
            return (
              <li key={`${timer.name} ${timer.dueAt}`}>
                <Icon of={IconClock} />
                <span>
                  {timer.label}
                  {'\u00A0'}:{' '}
                  {timer.paused ? (
                    <b>en attente pendant la pause</b>
                  ) : (
                    <b>
                      <Ordinals>{`${dayMonth(time.day, true)} à ${clock(time)}`}</Ordinals>
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
