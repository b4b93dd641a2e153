import { parisDate } from '@passerelle/kernel';
import { keyOf, type OwnAct } from '../data/person';
import type { ThingKind } from '../simulator/world';
import type { Intake } from './intake';
import { answerChoice } from './contracts-story';
import type { Scene } from './scene';

/** What happens to one person and not to the others. */
export function tellOwnActs(scene: Scene, intake: Intake): void {
  for (const [place, person] of intake.people.entries()) {
    for (const [number, own] of (person.acts ?? []).entries()) {
      const [on] = own;
      const hour = `${String(13 + (number % 4))}:${String(10 + ((place * 17) % 48))}`;
      scene.script.on(scene.calendar.day(on), hour, () => make(scene, keyOf(person), own));
    }
  }
}

async function make(scene: Scene, key: string, [, act, as, input = {}]: OwnAct): Promise<void> {
  if (act === 'company_says_yes' || act === 'company_says_no')
    return answerChoice(scene, key, String(input['offer']), act === 'company_says_yes' ? 'yes' : 'no');
  const given = Object.entries(input).map(([name, value]): [string, unknown] => [name, meant(scene, value)]);
  return scene.act(key, act, as, Object.fromEntries(given));
}

function meant(scene: Scene, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('@')) return value;
  const [kind = '', name = ''] = value.slice(1).split(':');
  if (kind === 'today') return parisDate(scene.database.now);
  if (kind === 'day') return scene.calendar.day(Number(name));
  return scene.world.id(kind as ThingKind, name);
}
