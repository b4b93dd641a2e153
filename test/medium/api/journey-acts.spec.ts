import { HUMAN_ROLES, newId, type HumanRole } from '@passerelle/kernel';
import { DEFINITIONS, Machinery, makeMoves, readJourneys, readNow } from '@passerelle/journeys';
import { Database, makeDataSource, systemActor } from '@passerelle/platform';
import { actsFromHere } from '@passerelle/workflow';
import type { DataSource } from 'typeorm';
import { useApi } from '../../environment/api-suite';
import { triesEverything } from '../../environment/thorough';
import { anActor, aGroup, type Group } from '../../factories/a-group';
import { byAccount, byLink, holds, type RoleAtWork } from '../../factories/acts-of-a-role';
import { aCaller, eightAtATime } from '../../factories/caller';
import { PeopleInEveryState } from '../../factories/people-in-every-state';
import { inputOf } from '../../factories/input-of-acts';
import { readActsTable } from '../../journey-acts/read-table';

jest.setTimeout(240_000);
const suite = useApi();
const table = readActsTable();
const definition = DEFINITIONS.get('pass-industries', 1);
const STATES = table.states.map(({ id }) => id);
const OPEN = table.states.filter(({ kind }) => kind === 'open').map(({ id }) => id);
/** Roles that never come near a journey, whatever it is; a tutor does while the contract they follow is signed or running. */
const STRANGERS: readonly HumanRole[] = ['platform_admin', 'ambassador', 'funder', 'privacy_officer'];
const TUTORED = ['contract_signed', 'contract_running'];

interface Cell {
  readonly state: string;
  readonly act: string;
  readonly role: HumanRole;
}
let source: DataSource;
let group: Group;
let people: PeopleInEveryState;
let roles: readonly RoleAtWork[];
/** One journey in each state, one on hold in each open state: never moved by what is refused. */
const free = new Map<string, string>();
const held = new Map<string, string>();

beforeAll(async () => {
  source = await makeDataSource({ url: suite.database.demoUrl, applicationName: 'every state' }).initialize();
  group = await suite.within(null, (tx) => aGroup(tx, 'Omois'));
  people = new PeopleInEveryState(new Database(source), group);
  await people.prepare();
  for (const state of STATES) free.set(state, (await people.inState(state, 1))[0] ?? '');
  for (const state of OPEN) held.set(state, (await people.heldIn(state, 1))[0] ?? '');
  const { coordinator, director, referent, employer, tutor, ambassador, advisor, groupId } = group;
  const others = await suite.within(groupId, async (tx) => [
    await anActor(tx, 'platform_admin', 'Ada Collin'),
    await anActor(tx, 'privacy_officer', 'Max Renard', { groupId }),
    await anActor(tx, 'funder', 'Eva Simon', { funderId: people.places.funderId }),
    await anActor(tx, 'trainer', 'Guy Petit', { groupId }),
  ]);
  const accounts = [coordinator, director, referent, employer, tutor, ambassador, advisor, ...others].map(
    (actor) =>
      actor.role === 'trainer' ? { ...actor, trainingProviderId: people.places.trainingProviderId } : actor,
  );
  const callers = await Promise.all(accounts.map((actor) => aCaller(suite.api, actor)));
  roles = [...callers.map(byAccount), byLink(suite.app, groupId, table.acts)];
});
afterAll(() => source.destroy());

const sees = (role: HumanRole, state: string): boolean =>
  !STRANGERS.includes(role) && (role !== 'tutor' || TUTORED.includes(state));
/** Cells in which the table lets a person make or propose an act. */
const ALLOWED = 585;
const isAllowed = ({ state, act, role }: Cell): boolean => table.cell(state, act, role) !== 'refused';
/** Only who may lay a hold or lift it is told whether there is one: they are tried on a journey of the other kind. */
const journeyFor = ({ state, act }: Cell): string =>
  (act === 'resume' ? (held.get(state) ?? free.get(state)) : free.get(state)) ?? '';
const everyCell = (): Cell[] =>
  STATES.flatMap((state) => table.acts.flatMap((act) => HUMAN_ROLES.map((role) => ({ state, act, role }))));
const at = (role: HumanRole): RoleAtWork => {
  const found = roles.find((each) => each.role === role);
  if (!found) throw new Error(`Nobody is a ${role}`);
  return found;
};

async function positions(): Promise<unknown[]> {
  const { rows } = await suite.admin.query<object>(
    'SELECT id, state, version, on_hold, chain_hash, xmin FROM journeys WHERE id = ANY($1::uuid[]) ORDER BY id',
    [[...free.values(), ...held.values()]],
  );
  return rows;
}

/** Conditions that stand in the way of acts tried without more ado: the state and the role are right, the moment is not. */
const STOPPED: readonly string[] = [
  'absent check_in: event_not_open',
  'admitted check_in: event_not_open',
  'confirmed check_in: event_not_open',
  'contract_running record_opco_answer: contract_not_filed',
  'exited close_follow_up: follow_up_pending',
  'invited check_in: event_not_open',
  'met undo_check_in: undo_check_in_too_late',
  'poe_enrolled start_poe: session_not_started',
  'poe_running complete_poe: final_review_missing',
  'poe_waitlisted propose_place: no_place_left',
  'shortlisted waitlist: place_still_left',
];

/** A journey of its own for each cell. */
async function freshJourneys(cells: readonly Cell[]): Promise<ReadonlyMap<Cell, { id: string }>> {
  const journeys = new Map<Cell, { id: string }>();
  for (const state of STATES) {
    const here = cells.filter((cell) => cell.state === state);
    const lifts = here.filter(({ act }) => act === 'resume');
    const others = here.filter(({ act }) => act !== 'resume');
    const ids = others.length > 0 ? await people.inState(state, others.length) : [];
    const onHold = lifts.length > 0 ? await people.heldIn(state, lifts.length) : [];
    others.forEach((cell, place) => journeys.set(cell, { id: ids[place] ?? '' }));
    lifts.forEach((cell, place) => journeys.set(cell, { id: onHold[place] ?? '' }));
  }
  return journeys;
}

function reached({ state, act, role }: Cell): string | null {
  const target = table.target(state, act);
  if (table.cell(state, act, role) === 'proposed' || target === 'same') return state;
  return target === 'previous' ? 'met' : target;
}

async function statesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await suite.admin.query<{ id: string; state: string }>(
    'SELECT id, state FROM journeys WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/**
 * Of the acts refused one in twelve is tried, so that every state meets every act, every role every act and every role every state;
 * EVERY_CELL=yes tries them all (some minutes).
 */
const isTried = ({ state, act, role }: Cell): boolean =>
  triesEverything() ||
  (STATES.indexOf(state) + table.acts.indexOf(act) + HUMAN_ROLES.indexOf(role)) % HUMAN_ROLES.length === 0;

describe('the API', () => {
  it('is asked about every cell of the table, by an account of every role', () => {
    expect(roles.map(({ role }) => role).sort()).toEqual([...HUMAN_ROLES].sort());
    const [ofPeople, ofTheEngine, beforeAnyJourney] = [everyCell().length, 26 * 45, 45 * 13];
    expect(ofPeople + ofTheEngine + beforeAnyJourney).toBe(15_795);
    expect(everyCell().filter(isAllowed)).toHaveLength(ALLOWED);
  });

  it('finds each journey in its state', async () => {
    const found = await eightAtATime(
      STATES,
      async (state) => (await at('director').acts(free.get(state) ?? '')).state,
    );
    expect(found).toEqual(STATES);
  });

  it('shows each role, in each state, the acts of the table and no other', async () => {
    const wrong: unknown[] = [];
    let cells = 0;
    const visits = HUMAN_ROLES.flatMap((role) => [
      ...[...free].map(([state, id]) => ({ role, state, id, without: 'resume' })),
      ...[...held].map(([state, id]) => ({ role, state, id, without: 'hold' })),
    ]);
    await eightAtATime(visits, async ({ role, state, id, without }) => {
      const seen = await at(role).acts(id);
      const expected = !holds(role, 'journey.read') ? 'forbidden' : sees(role, state) ? null : 'not_found';
      if (seen.code !== expected) wrong.push({ role, state, code: seen.code });
      for (const act of table.acts) {
        const told = seen.acts.find((each) => each.act === act);
        const cell = told ? (told.proposal ? 'proposed' : 'allowed') : 'refused';
        const said = act === without ? 'refused' : table.cell(state, act, role);
        if (cell !== said) wrong.push({ role, state, act, without, cell, said });
        cells += 1;
      }
    });
    expect(wrong).toEqual([]);
    expect(cells).toBe((26 + 19) * 45 * 12);
  });

  it('refuses every act that the table refuses, says why, and leaves the journey as it was', async () => {
    const before = await positions();
    const makers = new Set([null, ...STATES].flatMap((state) => table.acts.flatMap((act) => table.roles.filter((role) => table.cell(state, act, role) !== 'refused').map((role) => `${role} ${act}`)))); // prettier-ignore
    const refused = everyCell().filter((cell) => !isAllowed(cell) && isTried(cell));
    const reason = ({ role, state, act }: Cell): string => {
      if (!holds(role, 'journey.act')) return '403 forbidden';
      if (!sees(role, state)) return '404 not_found';
      return makers.has(`${role} ${act}`) ? '409 act_not_from_state' : '403 act_not_for_role';
    };
    const answers = await eightAtATime(refused, async (cell) => {
      const { status, code } = await at(cell.role).make(journeyFor(cell), cell.act, {});
      return { ...cell, answered: `${status} ${String(code)}` };
    });
    expect(answers.filter((cell) => cell.answered !== reason(cell))).toEqual([]);
    expect(answers.length).toBeGreaterThan((everyCell().length - ALLOWED) / 12.6);
    expect(await positions()).toEqual(before);
  });

  it('lays no hold twice and lifts none where there is none', async () => {
    const cells = everyCell().filter((cell) => isAllowed(cell) && ['hold', 'resume'].includes(cell.act));
    const codes = await eightAtATime(cells, async ({ role, state, act }) => {
      const id = (act === 'hold' ? held : free).get(state) ?? '';
      return `${act} ${String((await at(role).make(id, act, { barrier: 'other' })).code)}`;
    });
    expect(new Set(codes)).toEqual(new Set(['hold already_on_hold', 'resume not_on_hold']));
    expect(codes).toHaveLength(2 * 19 * 4);
  });

  it('lets every act pass that the table allows, to where the table says, unless a condition of the act stands in the way', async () => {
    const allowed = everyCell().filter(isAllowed);
    const journeys = await freshJourneys(allowed);
    const answers = await eightAtATime(allowed, async (cell) => {
      const id = journeys.get(cell)?.id ?? '';
      const answer = await at(cell.role).make(
        id,
        cell.act,
        inputOf(definition, cell.act, group, people.places),
      );
      return { cell, id, answer };
    });
    const misplaced = answers.filter(({ answer }) => /^(act_|forbidden|not_found|invalid_input|unexpected)/.test(answer.code ?? '')); // prettier-ignore
    expect(misplaced.map(({ cell, answer }) => ({ ...cell, answer }))).toEqual([]);
    const made = answers.filter(({ answer }) => answer.code === null);
    const elsewhere = made.filter(({ cell, answer }) => answer.state !== reached(cell));
    expect(elsewhere.map(({ cell, answer }) => ({ ...cell, state: answer.state }))).toEqual([]);
    const stopped = answers.filter(({ answer }) => answer.code !== null);
    expect([...new Set(stopped.map(({ cell, answer }) => `${cell.state} ${cell.act}: ${String(answer.code)}`))].sort()).toEqual(STOPPED); // prettier-ignore
    const moved = await statesOf(stopped.map(({ id }) => id));
    expect(stopped.filter(({ cell, id }) => moved.get(id) !== cell.state)).toEqual([]);
    expect(allowed).toHaveLength(ALLOWED);
  });

  it('opens a journey to who may refer, and knows no act of a journey that does not exist', async () => {
    const former = await people.inState('followed_up', HUMAN_ROLES.length);
    const persons = await personsOf(former);
    const answers = await eightAtATime(HUMAN_ROLES, async (role) => {
      const { code, state } = await at(role).refer(group.programmeId, persons.get(former[HUMAN_ROLES.indexOf(role)] ?? '') ?? ''); // prettier-ignore
      return [role, code ?? state];
    });
    expect(answers).toEqual(HUMAN_ROLES.map((role) => [role, table.cell(null, 'refer', role) === 'allowed' ? 'referred' : 'forbidden'])); // prettier-ignore
    const others = table.acts.flatMap((act) => HUMAN_ROLES.map((role) => ({ act, role })));
    const codes = await eightAtATime(others, async ({ act, role }) => {
      const { code } = await at(role).make(newId(), act, {});
      return code === (holds(role, 'journey.act') ? 'not_found' : 'forbidden') ? null : { act, role, code };
    });
    expect(codes.filter((each) => each !== null)).toEqual([]);
    expect(codes).toHaveLength(45 * 12);
  });
});

describe('the engine by itself', () => {
  it('makes the acts that the table gives to the system, and is refused all others', async () => {
    const machinery = suite.app.get(Machinery);
    const wrong: unknown[] = [];
    let cells = 0;
    await eightAtATime(STATES, async (state) => {
      for (const act of table.acts) {
        const code = await codeOfSystem(machinery, free.get(state) ?? '', act);
        const misplaced = code === 'act_not_for_role' || code === 'act_not_from_state';
        if (misplaced !== (table.cell(state, act, 'system') === 'refused')) wrong.push({ state, act, code });
        cells += 1;
      }
    });
    expect(wrong).toEqual([]);
    expect(cells).toBe(26 * 45);
    expect(actsFromHere(definition, null, 'system')).toEqual(
      table.acts.filter((act) => table.cell(null, act, 'system') !== 'refused'),
    );
  });
});

/** What the engine is answered, null when the act is done; nothing of it stays. */
async function codeOfSystem(machinery: Machinery, journeyId: string, act: string): Promise<string | null> {
  class Undone extends Error {}
  let code: string | null = null;
  const undone = suite.within(group.groupId, async (tx) => {
    const [journey] = (await readJourneys(tx, [journeyId], 'locked')).values();
    if (!journey) throw new Error('No journey');
    const input = inputOf(definition, act, group, people.places);
    const order = {
      journey,
      act,
      input,
      actor: systemActor(group.groupId),
      requestKey: null,
      onBehalfOf: null,
    };
    const outcome = (await makeMoves(tx, machinery, [order], await readNow(tx))).get(journeyId);
    code = outcome?.kind === 'refused' ? outcome.refusal.code : null;
    throw new Undone();
  });
  await undone.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return code;
}

async function personsOf(journeys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await suite.admin.query<{ id: string; candidate_id: string }>(
    'SELECT id, candidate_id FROM journeys WHERE id = ANY($1::uuid[])',
    [journeys],
  );
  return new Map(rows.map(({ id, candidate_id }) => [id, candidate_id]));
}
