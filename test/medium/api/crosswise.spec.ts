import { Database, DeclaredRoutes, makeDataSource, type DeclaredRoute } from '@passerelle/platform';
import { newId } from '@passerelle/kernel';
import type { DataSource } from 'typeorm';
import { useApi } from '../../environment/api-suite';
import { idsIn, RowsOfAGroup } from '../../environment/rows-of-a-group';
import { anActor } from '../../factories/a-group';
import { aWholeGroup, type Examples, type WholeGroup } from '../../factories/a-whole-group';
import { DescribedRequests } from '../../factories/body-from-schema';
import { aCaller, eightAtATime, type Answered, type Caller } from '../../factories/caller';

jest.setTimeout(240_000);
const suite = useApi();
const requests = new DescribedRequests();
const [MARK, OTHER_MARK] = ['Zéphirin', 'Ysaline'];
let source: DataSource;
/** Tried by the people of the other, who have nothing in common with it, and by those of its own who have no tie to its persons. */
let ours: WholeGroup;
let others: WholeGroup;
let strangers: readonly Caller[];
/** Ids of ours and of nobody else's: what is common to both (references, the same definition) gives nothing away. */
let secret: ReadonlySet<string>;

beforeAll(async () => {
  source = await makeDataSource({ url: suite.database.demoUrl, applicationName: 'crosswise' }).initialize();
  const database = new Database(source);
  ours = await aWholeGroup(suite, database, 'Omois', MARK);
  others = await aWholeGroup(suite, database, 'Thiérache', OTHER_MARK);
  strangers = await peopleWithoutTies();
  const theirs = (await rowsOf(others)).ids;
  secret = new Set([...(await rowsOf(ours)).ids].filter((id) => !theirs.has(id)));
}, 240_000);
afterAll(() => source.destroy());

/** Signed in inside the group, and tied to none of its persons: another company, another partner structure, another trainer. */
async function peopleWithoutTies(): Promise<Caller[]> {
  const { groupId, otherCompanyId, otherEmployer } = ours.group;
  const tied = { groupId, memberCompanyId: otherCompanyId };
  const actors = await suite.within(groupId, async (tx) => {
    const [prescriberId, trainingProviderId] = [newId(), newId()];
    await tx.query(`INSERT INTO prescribers (id, kind, name, city) VALUES ($1, 'cap_emploi', 'Cap emploi', 'Laon')`, [prescriberId]); // prettier-ignore
    await tx.query(`INSERT INTO training_providers (id, kind, name, city, qualiopi) VALUES ($1, 'cfa', 'CFA', 'Laon', true)`, [trainingProviderId]); // prettier-ignore
    await tx.query(
      `INSERT INTO partnerships (id, group_id, prescriber_id, training_provider_id, since) VALUES ($1, $3, $4, NULL, '2025-01-01'), ($2, $3, NULL, $5, '2025-01-01')`,
      [newId(), newId(), groupId, prescriberId, trainingProviderId],
    );
    return [
      await anActor(tx, 'advisor', 'Ines Faure', { prescriberId }),
      await anActor(tx, 'tutor', 'Marc Leroy', tied),
      await anActor(tx, 'ambassador', 'Lise Roy', tied),
      { ...(await anActor(tx, 'trainer', 'Hugo Lamy', { groupId })), trainingProviderId },
    ];
  });
  return Promise.all([otherEmployer, ...actors].map((actor) => aCaller(suite.api, actor)));
}

const rowsOf = ({ group }: WholeGroup): Promise<RowsOfAGroup> =>
  RowsOfAGroup.read(suite.admin, group.groupId);
const routes = (): DeclaredRoute[] =>
  suite.app
    .get(DeclaredRoutes)
    .list()
    // Never ends: live.spec.ts listens to it.
    .filter(({ permission, name }) => permission !== null && name !== 'followChanges');
const namesAThing = ({ path }: DeclaredRoute): boolean => path.includes(':');
const titleOf = ({ method, path }: DeclaredRoute): string => `${method} ${path}`;

/** The path with an id in the place of each parameter. @throws when the registry has no example: whoever adds a route adds one */
function pathOf({ path }: DeclaredRoute, examplesAt: (place: number) => Examples): string {
  let word = '';
  let place = 0;
  const parts = path.split('/').map((part) => {
    if (!part.startsWith(':')) {
      word = part;
      return part;
    }
    const example = examplesAt(place++)[`${word}:${part.slice(1)}`];
    if (!example)
      throw new Error(`No example of ${word}:${part.slice(1)} for ${path}: add one to a-whole-group.ts`);
    return example;
  });
  return `/${parts.join('/')}`;
}

interface Tried {
  readonly route: DeclaredRoute;
  readonly caller: Caller;
  readonly path: string;
  readonly body: unknown;
  readonly answer: Answered;
}

/** Sends a route as somebody. @param fields what bodies and queries name */
async function tries(
  route: DeclaredRoute,
  caller: Caller,
  path: string,
  fields: WholeGroup['fields'],
  version = 1,
): Promise<Tried> {
  const query = route.method === 'GET' ? requests.queryOf(route.name, fields) : '';
  const body =
    route.method === 'GET' || route.method === 'DELETE'
      ? undefined
      : (requests.bodyOf(route.name, fields) ?? {});
  const answer = await caller.send(route.method, `${path}${query}`, body, version);
  return { route, caller, path: `${path}${query}`, body, answer };
}

/** Who did what and was answered so, in a line. */
const lineOf = ({ route, caller, answer }: Tried): string =>
  `${titleOf(route)} by ${caller.actor.role}: ${String(answer.status)} ${String(answer.code)}`;
/** Ids and names of ours that an answer tells, those of the question apart. */
const told = ({ path, body, answer }: Tried): string[] => {
  const asked = new Set(idsIn(`${path} ${JSON.stringify(body)}`));
  const ids = idsIn(answer.text).filter((id) => secret.has(id) && !asked.has(id));
  return answer.text.includes(MARK) ? [MARK, ...ids] : ids;
};

async function everyone<Item>(
  items: readonly Item[],
  callers: readonly Caller[],
  work: (item: Item, caller: Caller) => Promise<Tried>,
): Promise<Tried[]> {
  const pairs = items.flatMap((item) => callers.map((caller) => ({ item, caller })));
  return eightAtATime(pairs, ({ item, caller }) => work(item, caller));
}

describe('the people of another group', () => {
  it('are of every role, and there is something to hide from them in most tables', async () => {
    expect(others.callers.map(({ actor }) => actor.role).sort()).toHaveLength(11);
    expect((await rowsOf(ours)).filled.length).toBeGreaterThan(30);
    expect(secret.size).toBeGreaterThan(100);
  });

  it('are refused every route that names a thing of ours, and change nothing', async () => {
    const before = await rowsOf(ours);
    const named = routes().filter(namesAThing);
    const answers = await everyone(named, others.callers, (route, caller) =>
      tries(
        route,
        caller,
        pathOf(route, () => ours.examples),
        ours.fields,
      ),
    );
    expect(
      answers.filter(({ answer }) => answer.status !== 403 && answer.status !== 404).map(lineOf),
    ).toEqual([]);
    expect(answers.filter((one) => told(one).length > 0).map(lineOf)).toEqual([]);
    expect((await rowsOf(ours)).differences(before)).toEqual([]);
    expect(named.length).toBeGreaterThan(75);
    expect(answers).toHaveLength(named.length * 11);
  });

  it('read no id and no name of ours in any list, whatever they ask about', async () => {
    const lists = routes().filter((route) => route.method === 'GET' && !namesAThing(route));
    const answers = [
      ...(await everyone(lists, others.callers, (route, caller) =>
        tries(
          route,
          caller,
          pathOf(route, () => ({})),
          ours.fields,
        ),
      )),
      ...(await everyone(lists, others.callers, (route, caller) =>
        tries(
          route,
          caller,
          pathOf(route, () => ({})),
          others.fields,
        ),
      )),
    ];
    expect(answers.filter((one) => told(one).length > 0).map((one) => [lineOf(one), told(one)])).toEqual([]);
    expect(answers.filter(({ answer }) => answer.status >= 500).map(lineOf)).toEqual([]);
    expect(answers.filter(({ answer }) => answer.status === 200).length).toBeGreaterThan(100);
  });

  it('neither write nor read anything of ours by naming it in a body', async () => {
    const before = await rowsOf(ours);
    const own = routes().filter(
      (route) => route.method !== 'GET' && !namesAThing(route) && route.permission !== 'session.own',
    );
    const named = routes().filter((route) => route.method !== 'GET' && namesAThing(route));
    const answers = [
      ...(await everyone(own, others.callers, (route, caller) =>
        tries(
          route,
          caller,
          pathOf(route, () => ({})),
          ours.fields,
        ),
      )),
      ...(await everyone(named, others.callers, (route, caller) =>
        tries(
          route,
          caller,
          pathOf(route, () => others.examples),
          ours.fields,
        ),
      )),
    ];
    expect(answers.filter(({ answer }) => answer.status >= 500).map(lineOf)).toEqual([]);
    expect(answers.filter((one) => told(one).length > 0).map((one) => [lineOf(one), told(one)])).toEqual([]);
    expect((await rowsOf(ours)).differences(before)).toEqual([]);
    const entered = [...(await rowsOf(others)).ids].filter((id) => secret.has(id));
    expect(entered).toEqual([]);
  });

  it('do not reach a thing of ours through one of their own', async () => {
    const before = await rowsOf(ours);
    const nested = routes().filter(
      ({ path }) => (path.match(/:/g) ?? []).length > 1 && !/:(act|month|code|kind)/.test(path),
    );
    const answers = await everyone(nested, others.callers, (route, caller) =>
      tries(
        route,
        caller,
        pathOf(route, (place) => (place === 0 ? others : ours).examples),
        ours.fields,
      ),
    );
    expect(
      answers.filter(({ answer }) => answer.status !== 403 && answer.status !== 404).map(lineOf),
    ).toEqual([]);
    expect((await rowsOf(ours)).differences(before)).toEqual([]);
    expect(nested.length).toBeGreaterThan(10);
  });
});

describe('people of the group without a tie to its persons', () => {
  it('change nothing that is not theirs, and read no person', async () => {
    const before = await rowsOf(ours);
    const { versions } = before;
    const answers = await everyone(routes().filter(namesAThing), strangers, (route, caller) => {
      const path = pathOf(route, () => ours.examples);
      const version = idsIn(path)
        .map((id) => versions.get(id))
        .find((each) => each !== undefined);
      return tries(route, caller, path, ours.fields, version);
    });
    const passed = answers.filter(({ answer }) => answer.status !== 403 && answer.status !== 404);
    expect(passed.map(lineOf).sort()).toEqual(OPEN_TO_STRANGERS);
    expect(answers.filter(({ answer }) => answer.text.includes(MARK)).map(lineOf)).toEqual([]);
    expect((await rowsOf(ours)).differences(before)).toEqual([]);
  });

  it('read no person in any list either', async () => {
    const lists = routes().filter((route) => route.method === 'GET' && !namesAThing(route));
    const answers = await everyone(lists, strangers, (route, caller) =>
      tries(
        route,
        caller,
        pathOf(route, () => ({})),
        ours.fields,
      ),
    );
    expect(answers.filter(({ answer }) => answer.text.includes(MARK)).map(lineOf)).toEqual([]);
    expect(answers.filter(({ answer }) => answer.status >= 500).map(lineOf)).toEqual([]);
  });
});

/** What everybody of a group may read of it, whoever its persons are. */
const OPEN_TO_STRANGERS: readonly string[] = [];
