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
/** Those of the other group who may write most. */
const boldest = (): Caller[] =>
  others.callers.filter(({ actor }) =>
    ['director', 'coordinator', 'employer', 'advisor'].includes(actor.role),
  );
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

interface Wording {
  /** Ids for the parameters of the path, by the place of the parameter. */
  readonly path?: (place: number) => Examples;
  /** Ids for what bodies and queries name. */
  readonly fields?: WholeGroup['fields'];
  /** Versions of the things named, by id, for changes that must say which one was read. */
  readonly versions?: ReadonlyMap<string, number>;
}

/** Sends every route as everyone; unless said otherwise all that is named is ours. */
function everyone(
  asked: readonly DeclaredRoute[],
  callers: readonly Caller[],
  { path = () => ours.examples, fields = ours.fields, versions = new Map() }: Wording = {},
): Promise<Tried[]> {
  const pairs = asked.flatMap((route) => callers.map((caller) => ({ route, caller })));
  return eightAtATime(pairs, async ({ route, caller }) => {
    const reads = route.method === 'GET';
    const address = `${pathOf(route, path)}${reads ? requests.queryOf(route.name, fields) : ''}`;
    const body = reads || route.method === 'DELETE' ? undefined : (requests.bodyOf(route.name, fields) ?? {});
    const version = idsIn(address).map((id) => versions.get(id)).find((each) => each !== undefined); // prettier-ignore
    const answer = await caller.send(route.method, address, body, version ?? 1);
    return { route, caller, path: address, body, answer };
  });
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

const lists = (): DeclaredRoute[] =>
  routes().filter((route) => route.method === 'GET' && !namesAThing(route));
const refused = ({ answer }: Tried): boolean => answer.status === 403 || answer.status === 404;
const broken = ({ answer }: Tried): boolean => answer.status >= 500;

describe('the people of another group', () => {
  it('are of every role, and there is something to hide from them in most tables', async () => {
    expect(others.callers.map(({ actor }) => actor.role).sort()).toHaveLength(11);
    expect((await rowsOf(ours)).filled.length).toBeGreaterThan(30);
    expect(secret.size).toBeGreaterThan(100);
  });

  it('are refused every route that names a thing of ours, and change nothing', async () => {
    const before = await rowsOf(ours);
    const named = routes().filter(namesAThing);
    const answers = await everyone(named, others.callers);
    expect(answers.filter((one) => !refused(one)).map(lineOf)).toEqual([]);
    expect(answers.filter((one) => told(one).length > 0).map(lineOf)).toEqual([]);
    expect((await rowsOf(ours)).differences(before)).toEqual([]);
    expect(named.length).toBeGreaterThan(75);
    expect(answers).toHaveLength(named.length * 11);
  });

  it('read no id and no name of ours in any list, whatever they ask about', async () => {
    const answers = [
      ...(await everyone(lists(), others.callers)),
      ...(await everyone(lists(), boldest(), { fields: others.fields })),
    ];
    expect(answers.filter((one) => told(one).length > 0).map((one) => [lineOf(one), told(one)])).toEqual([]);
    expect(answers.filter(broken).map(lineOf)).toEqual([]);
    expect(answers.filter(({ answer }) => answer.status === 200).length).toBeGreaterThan(80);
  });

  it('neither write nor read anything of ours by naming it in a body', async () => {
    const before = await rowsOf(ours);
    const { versions } = await rowsOf(others);
    // What is about one’s own account would end the session that asks.
    const writes = routes().filter(
      ({ method, permission }) => method !== 'GET' && permission !== 'session.own',
    );
    const answers = await everyone(writes, boldest(), { path: () => others.examples, versions });
    expect(answers.filter(broken).map(lineOf)).toEqual([]);
    expect(answers.filter((one) => told(one).length > 0).map((one) => [lineOf(one), told(one)])).toEqual([]);
    expect((await rowsOf(ours)).differences(before)).toEqual([]);
    expect([...(await rowsOf(others)).ids].filter((id) => secret.has(id))).toEqual([]);
    expect(answers.length).toBeGreaterThan(300);
  });

  it('are answered of a thing of ours under one of their own what they are answered of a thing that does not exist', async () => {
    const before = await rowsOf(ours);
    const nested = routes().filter(
      ({ path }) => (path.match(/:/g) ?? []).length > 1 && !/:(act|month|code|kind)(\/|$)/.test(path),
    );
    const nothing = Object.fromEntries(Object.keys(ours.examples).map((key) => [key, newId()]));
    const under = (examples: Examples) => ({
      path: (place: number) => (place === 0 ? others.examples : examples),
    });
    const answers = await everyone(nested, others.callers, under(ours.examples));
    expect(answers.map(lineOf)).toEqual((await everyone(nested, others.callers, under(nothing))).map(lineOf));
    expect(answers.filter(({ answer }) => answer.status < 400).map(lineOf)).toEqual([]);
    expect((await rowsOf(ours)).differences(before)).toEqual([]);
    expect(nested.length).toBeGreaterThan(10);
  });
});

describe('people of the group without a tie to its persons', () => {
  it('change nothing that is not theirs, and read no person', async () => {
    const before = await rowsOf(ours);
    const answers = await everyone(routes().filter(namesAThing), strangers, { versions: before.versions });
    expect(answers.filter((one) => !refused(one)).map(lineOf).sort()).toEqual(OPEN_TO_STRANGERS); // prettier-ignore
    expect(answers.filter(({ answer }) => answer.text.includes(MARK)).map(lineOf)).toEqual([]);
    expect((await rowsOf(ours)).differences(before)).toEqual([]);
  });

  it('read no person in any list either', async () => {
    const answers = await everyone(lists(), strangers);
    expect(answers.filter(({ answer }) => answer.text.includes(MARK)).map(lineOf)).toEqual([]);
    expect(answers.filter(broken).map(lineOf)).toEqual([]);
  });

  it('refer nobody whom they do not follow, and are let in on nobody by trying', async () => {
    const before = await rowsOf(ours);
    const refer = routes().filter(({ name }) => name === 'referPerson');
    const answers = await everyone(refer, strangers);
    expect(answers).toHaveLength(strangers.length);
    expect(answers.filter((one) => !refused(one)).map(lineOf)).toEqual([]);
    expect((await rowsOf(ours)).differences(before)).toEqual([]);
  });
});

/** What everybody of a group may read of it, whoever its persons are. */
const OPEN_TO_STRANGERS: readonly string[] = [
  'GET companies/:id by advisor: 200 null',
  'GET offers/:id by advisor: 200 null',
  'GET offers/:id by ambassador: 200 null',
  'GET offers/:id by trainer: 200 null',
  'GET pass-datings/:id by advisor: 200 null',
  'GET pass-datings/:id by ambassador: 200 null',
  'GET pass-datings/:id by employer: 200 null',
  'GET poe-sessions/:id by advisor: 200 null',
  'GET poe-sessions/:id by employer: 200 null',
  'GET poe-sessions/:id by tutor: 200 null',
  'GET programmes/:id by advisor: 200 null',
  'GET programmes/:id by ambassador: 200 null',
  'GET programmes/:id by employer: 200 null',
  'GET programmes/:id by trainer: 200 null',
  'GET programmes/:id by tutor: 200 null',
  'GET programmes/:id/choices by advisor: 200 null',
];
