import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  JOURNEY_ACT_LABELS,
  JOURNEY_STATE_LABELS,
  PHASE_LABELS,
  ROLES,
  TIMER_LABELS,
} from '@passerelle/kernel';
import { ROOT } from './source-files';

interface Definition {
  readonly id: string;
  readonly phases: readonly string[];
  readonly states: Readonly<Record<string, unknown>>;
  readonly acts: Readonly<Record<string, { readonly by: readonly string[] }>>;
  readonly timers: Readonly<Record<string, unknown>>;
}

const FOLDER = join(ROOT, 'libs/journeys/src/domain');

/** Every definition of a journey, from its file: <id>.workflow.ts. */
const definitions: Definition[] = (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
  .filter((file) => file.endsWith('.workflow.ts'))
  .flatMap((file) => Object.values(jest.requireActual<Record<string, Definition>>(join(FOLDER, file))));

function without(labels: object, codesOf: (definition: Definition) => readonly string[]): string[] {
  return definitions.flatMap((definition) =>
    codesOf(definition)
      .filter((code) => !Object.hasOwn(labels, code))
      .map((code) => `${definition.id}: ${code}`),
  );
}

describe('the words of a journey', () => {
  it('exist in French for every step, state, act and timer of every definition', () => {
    expect(without(PHASE_LABELS, ({ phases }) => phases)).toEqual([]);
    expect(without(JOURNEY_STATE_LABELS, ({ states }) => Object.keys(states))).toEqual([]);
    expect(without(JOURNEY_ACT_LABELS, ({ acts }) => Object.keys(acts))).toEqual([]);
    expect(without(TIMER_LABELS, ({ timers }) => Object.keys(timers))).toEqual([]);
  });

  it('give acts to roles that exist', () => {
    const roles = Object.fromEntries(ROLES.map((role) => [role, true]));
    expect(without(roles, ({ acts }) => Object.values(acts).flatMap(({ by }) => by))).toEqual([]);
  });
});
