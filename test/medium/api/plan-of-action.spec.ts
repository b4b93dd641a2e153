import { startTestApi, type TestApi } from '../../environment/api';
import { aGroup, type Group } from '../../factories/a-group';
import { aJourney, aPerson } from '../../factories/a-person';
import { signedIn, type Browser } from '../../factories/signed-in';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase();
const ENTERED = 'Aide pour une dette';
const OF_THE_JOURNEY = 'Pass Dating de mars';
let api: TestApi;
let group: Group;
let person: string;
let journey: string;
let director: Browser;
let coordinator: Browser;

beforeAll(async () => {
  api = await startTestApi(database.urls);
  group = await database.within(null, (tx) => aGroup(tx, 'GEIQ de la Marne'));
  person = await aPerson(database, group);
  journey = await aJourney(database, group, person);
  director = await signedIn(api, group.director);
  coordinator = await signedIn(api, group.coordinator);
  await coordinator
    .post(`/candidates/${person}/actions`, { kind: 'advice', title: ENTERED, startsOn: '2026-03-02' })
    .expect(201);
  await database.within(group.groupId, (tx) =>
    tx.query(
      `INSERT INTO guidance_actions (id, group_id, candidate_id, kind, title, starts_on, ends_on, state, source)
       VALUES (gen_random_uuid(), $1, $2, 'work_situation', $3, '2026-03-10', '2026-03-10', 'done', 'pass_dating')`,
      [group.groupId, person, OF_THE_JOURNEY],
    ),
  );
  const [first, second] = await database.within(group.groupId, (tx) =>
    tx.query<{ id: string }[]>('SELECT id FROM guidance_actions ORDER BY starts_on'),
  );
  await coordinator
    .post(`/candidates/${person}/action-links`, {
      fromActionId: first?.id,
      toActionId: second?.id,
      madeOn: '2026-03-10',
      cause: 'La dette est étalée',
      effect: 'Elle a pu venir',
    })
    .expect(201);
}, 30_000);
afterAll(() => api.close());

const READ = (): string[] => [`/journeys/${journey}/braid`, `/candidates/${person}`, '/people'];

describe('the actions that people entered', () => {
  it('are shown to the coordinator, with the links between them', async () => {
    const [braid, file, people] = await Promise.all(READ().map((path) => coordinator.get(path).expect(200)));
    expect([braid?.body.actions.length, braid?.body.links.length]).toEqual([2, 1]);
    expect(file?.text).toContain(ENTERED);
    expect([people?.body.people[0].braid.length, people?.body.people[0].knots.length]).toEqual([2, 1]);
  });

  it('are not to the director, who reads those that follow from the journey', async () => {
    const [braid, file, people] = await Promise.all(READ().map((path) => director.get(path).expect(200)));
    for (const answer of [braid, file, people]) expect(answer?.text).not.toMatch(/dette/);
    expect(braid?.body.actions).toEqual([expect.objectContaining({ label: OF_THE_JOURNEY })]);
    expect(braid?.body.links).toEqual([]);
    expect(people?.body.people[0]).toMatchObject({ braid: [{ kind: 'work_situation' }], knots: [] });
  });

  it('are not written by the director either', async () => {
    const action = { kind: 'advice', title: 'Permis', startsOn: '2026-03-02' };
    await director.post(`/candidates/${person}/actions`, action).expect(403);
    const rights = await director.get('/session').expect(200);
    expect(rights.text).not.toMatch(/action\.write|action_link\.write/);
  });
});
