import { DEFINITIONS } from '@passerelle/journeys';
import {
  actsFromHere,
  type ActDefinition,
  type Vocabulary,
  type WorkflowDefinition,
} from '@passerelle/workflow';
import { differences } from './differences';
import { readActsTable } from './read-table';

const definition: WorkflowDefinition = DEFINITIONS.get('pass-industries', 1);
const table = readActsTable();

describe('the table of acts written by hand', () => {
  it('speaks of every state, every act and every role', () => {
    expect([table.states.length, table.acts.length, table.roles.length]).toEqual([26, 45, 13]);
    expect([...table.acts].sort()).toEqual(Object.keys(definition.acts).sort());
  });

  it('gives states the phase and the kind that the definition gives them', () => {
    const states = Object.entries(definition.states).map(([id, { phase, kind }]) => ({ id, phase, kind }));
    expect(states).toEqual(table.states);
  });

  it('says of every state, act and role what the definition does', () => {
    expect([...differences(definition, table)]).toEqual([]);
  });

  it('differs as soon as one role or one state of one act of the definition is flipped', () => {
    const flips = everyFlip();
    expect(flips).toHaveLength(45 * (13 + 13 + 26));
    expect(flips.filter(({ act, changed }) => !isSeen(act, changed)).map(({ flip }) => flip)).toEqual([]);
  });
});

describe('a hold', () => {
  const held = { state: 'met', version: 3, onHold: true, previousState: 'confirmed' };

  it('is not laid twice, and not lifted where there is none', () => {
    const onHold = actsFromHere(definition, held, 'coordinator');
    const free = actsFromHere(definition, { ...held, onHold: false }, 'coordinator');
    expect([onHold.includes('hold'), onHold.includes('resume')]).toEqual([false, true]);
    expect([free.includes('hold'), free.includes('resume')]).toEqual([true, false]);
  });

  it('closes no other act', () => {
    const others = (onHold: boolean): string[] =>
      actsFromHere(definition, { ...held, onHold }, 'coordinator').filter(
        (act) => !['hold', 'resume'].includes(act),
      );
    expect(others(true)).toEqual(others(false));
  });
});

interface Flip {
  readonly flip: string;
  readonly act: string;
  readonly changed: WorkflowDefinition;
}

/** The definition with one role or one state of one act added or taken away, in every possible way. */
function everyFlip(): Flip[] {
  return Object.entries(definition.acts).flatMap(([name, act]) => {
    const { by, proposedBy = [], from } = act;
    return [
      ...table.roles.map((role) => flipped(name, `by ${role}`, { ...act, by: toggled(by, role) })),
      ...table.roles.map((role) =>
        flipped(name, `proposed by ${role}`, {
          ...act,
          by: by.filter((each) => each !== role),
          proposedBy: toggled(proposedBy, role),
        }),
      ),
      ...Object.keys(definition.states).map((state) =>
        flipped(name, `from ${state}`, { ...act, from: toggled(from, state) }),
      ),
    ];
  });
}

function flipped(act: string, what: string, changed: ActDefinition<Vocabulary>): Flip {
  return {
    flip: `${act} ${what}`,
    act,
    changed: { ...definition, acts: { ...definition.acts, [act]: changed } },
  };
}

function toggled(list: readonly string[], value: string): string[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

/** A definition that cannot be run at all (an act that opens a journey and stays where it is) is seen as well. */
function isSeen(act: string, changed: WorkflowDefinition): boolean {
  try {
    return differences(changed, table, [act]).next().done === false;
  } catch {
    return true;
  }
}
