import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleOfMatrixCode, ROLES, type Role } from '@passerelle/kernel';

/** What the table says of one act, made by one role from one state. */
export type Cell = 'allowed' | 'proposed' | 'refused';

/** The table of who may make which act from where, as it was written by hand. */
export interface ActsTable {
  /** In the order of the method; a journey not yet opened stands in the state null. */
  readonly states: readonly StateLine[];
  readonly acts: readonly string[];
  readonly roles: readonly Role[];
  cell(state: string | null, act: string, role: Role): Cell;
  /** Where an act leads from a state: another state, 'same', 'previous' (the last open one); null when it is never made from there. */
  target(state: string | null, act: string): string | null;
}

export interface StateLine {
  readonly id: string;
  /** null for the ends that stand outside the steps. */
  readonly phase: string | null;
  readonly kind: string;
}

interface ActLine {
  readonly act: string;
  readonly from: readonly (string | null)[];
  readonly to: string;
  readonly by: readonly Role[];
  readonly proposedBy: readonly Role[];
}

const STATES_FILE = 'states.csv';
const STATES_HEADER = 'state,phase,kind';
const ACTS_HEADER = 'act,from,to,by,proposed_by';

/**
 * Reads the table, one file a phase: a line names the states an act is made from, where it leads and the roles that may make it
 * (codes of the access matrix, SYS for the system); everything no line names is refused.
 * @throws when a line names a state or a role that does not exist, or says a thing twice
 */
export function readActsTable(folder = __dirname): ActsTable {
  const states = linesOf(join(folder, STATES_FILE), STATES_HEADER).map(
    ([id = '', phase = '', kind = '']) => ({
      id,
      phase: phase === '' ? null : phase,
      kind,
    }),
  );
  const known = new Set(states.map(({ id }) => id));
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.csv') && name !== STATES_FILE)
    .sort()
    .flatMap((name) => linesOf(join(folder, name), ACTS_HEADER).map((fields) => actLine(fields, known)));
  const cells = new Map<string, Cell>();
  const targets = new Map<string, string>();
  for (const { act, from, to, by, proposedBy } of lines) {
    for (const state of from) {
      put(targets, key(state, act), to);
      for (const role of by) put(cells, key(state, act, role), 'allowed');
      for (const role of proposedBy) put(cells, key(state, act, role), 'proposed');
    }
  }
  return {
    states,
    acts: [...new Set(lines.map(({ act }) => act))],
    roles: ROLES,
    cell: (state, act, role) => cells.get(key(state, act, role)) ?? 'refused',
    target: (state, act) => targets.get(key(state, act)) ?? null,
  };
}

function actLine(fields: readonly string[], states: ReadonlySet<string>): ActLine {
  const [act = '', from = '', to = '', by = '', proposedBy = ''] = fields;
  const stateNamed = (name: string): string => {
    if (!states.has(name)) throw new Error(`${act}: no such state: ${name}`);
    return name;
  };
  if (to !== 'same' && to !== 'previous') stateNamed(to);
  return {
    act,
    from: words(from).map((name) => (name === 'nothing' ? null : stateNamed(name))),
    to,
    by: words(by).map(roleNamed),
    proposedBy: words(proposedBy).map(roleNamed),
  };
}

function roleNamed(code: string): Role {
  const role = code === 'SYS' ? 'system' : roleOfMatrixCode(code);
  if (!role) throw new Error(`No such role: ${code}`);
  return role;
}

function linesOf(file: string, header: string): string[][] {
  const [first, ...rest] = readFileSync(file, 'utf8').trim().split('\n');
  if (first !== header) throw new Error(`${file} does not begin with: ${header}`);
  return rest.map((line) => line.split(','));
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function key(state: string | null, act: string, role = ''): string {
  return `${state ?? 'nothing'} ${act} ${role}`;
}

function put<T>(map: Map<string, T>, at: string, value: T): void {
  if (map.has(at)) throw new Error(`The table says twice: ${at}`);
  map.set(at, value);
}
