import { parisDate } from '@passerelle/kernel';
import { keyOf, type OwnAct } from '../data/person';
import type { ThingKind } from '../simulator/world';
import type { Cohort } from './cohort';
import { answerChoice } from './contracts-story';
import type { Stage } from './stage';

/** What happens to one person and not to the others. */
export function tellOwnActs(stage: Stage, cohort: Cohort): void {
  for (const [place, person] of cohort.people.entries()) {
    for (const [number, own] of (person.acts ?? []).entries()) {
      const [on] = own;
      const hour = `${String(13 + (number % 4))}:${String(10 + ((place * 17) % 48))}`;
      stage.script.on(stage.calendar.day(on), hour, () => make(stage, keyOf(person), own));
    }
  }
}

async function make(stage: Stage, key: string, [, act, as, input = {}]: OwnAct): Promise<void> {
  if (act === 'company_says_yes' || act === 'company_says_no')
    return answerChoice(stage, key, String(input['offer']), act === 'company_says_yes' ? 'yes' : 'no');
  const given = Object.entries(input).map(([name, value]): [string, unknown] => [name, meant(stage, value)]);
  return stage.act(key, act, as, Object.fromEntries(given));
}

function meant(stage: Stage, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('@')) return value;
  const [kind = '', name = ''] = value.slice(1).split(':');
  if (kind === 'today') return parisDate(stage.database.now);
  if (kind === 'day') return stage.calendar.day(Number(name));
  return stage.world.id(kind as ThingKind, name);
}
