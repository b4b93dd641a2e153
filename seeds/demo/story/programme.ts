import { createProgramme } from '@passerelle/offers';
import { scopeOf } from '@passerelle/platform';
import type { Scene } from './scene';

export interface ProgrammePlan {
  readonly key: string;
  readonly name: string;
  /** Code of the employment area. */
  readonly area: string;
  readonly coordinator: string;
  /** Days from today. */
  readonly opens: number;
  readonly poePlaces: number;
}

/** A coordinator opens a programme. */
export function openProgramme({ script, calendar, database, world }: Scene, plan: ProgrammePlan): void {
  const day = calendar.day(plan.opens);
  script.on(day, '08:30', async () => {
    const actor = world.actor(plan.coordinator);
    const programme = await database.inTransaction(scopeOf(actor), (tx) =>
      createProgramme(tx, actor, {
        name: plan.name,
        employmentAreaCode: plan.area,
        opensOn: day,
        poePlaces: plan.poePlaces,
      }),
    );
    world.keep('programme', plan.key, programme.id);
  });
}
