import { checkJourneys, DEFINITIONS } from '@passerelle/journeys';
import { HUMAN_ROLES, PHASES } from '@passerelle/kernel';
import { Database, makeDataSource } from '@passerelle/platform';
import { Client } from 'pg';
import { demoAccounts, demoCandidate } from '../../seeds/demo/demo-accounts';
import { hasGroups } from '../../seeds/demo/load-territory';
import { useTestDatabase } from '../environment/database';
import {
  createDemonstrationDatabase,
  DEMONSTRATION_URL,
  loadDemonstration,
} from '../environment/demonstration';

const test_database = useTestDatabase(createDemonstrationDatabase);

/** One row of figures over every group: the superuser of the test server sees through row-level security. */
async function rows<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: test_database.adminUrl });
  await client.connect();
  try {
    const result = await client.query(sql, [...params]);
    return result.rows as Row[];
  } finally {
    await client.end();
  }
}
const count = async (sql: string, params: readonly unknown[] = []): Promise<number> =>
  (await rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`, params))[0]?.n ?? -1;

const IN_OMOIS_4 = `(SELECT id FROM programmes WHERE name = 'Omois 4')`;
const FIRST_GROUP = `(SELECT id FROM employer_groups WHERE name = 'GEIQ Sud de l’Aisne')`;

describe('the first programme of the demonstration', () => {
  it.each([
    ['ten companies, each in a trade of its own', `(SELECT DISTINCT trade FROM member_companies WHERE group_id = ${FIRST_GROUP}) t`, 10],
    ['eighteen offers that were published', `offers WHERE programme_id = ${IN_OMOIS_4} AND published_at IS NOT NULL AND ambassador_id IS NOT NULL`, 18],
    ['sixty people referred', `journeys WHERE programme_id = ${IN_OMOIS_4}`, 60],
    ['twenty people who began the internship', `poe_enrolments e JOIN poe_sessions s ON s.id = e.poe_session_id WHERE s.programme_id = ${IN_OMOIS_4} AND e.signed_in_at IS NOT NULL`, 20],
    ['fourteen contracts', `contracts c JOIN journeys j ON j.id = c.journey_id WHERE j.programme_id = ${IN_OMOIS_4} AND c.state <> 'undone'`, 14],
  ])('has %s', async (_what, sql, expected) => {
    expect(await count(sql)).toBe(expected);
  }); // prettier-ignore

  it('saw contracts run, end, and be ended early, in the trial and after it', async () => {
    const states = await rows<{ state: string; in_trial: boolean | null }>(
      `SELECT DISTINCT c.state, terminated_in_trial AS in_trial FROM contracts c JOIN journeys j ON j.id = c.journey_id
       WHERE j.programme_id = ${IN_OMOIS_4}`,
    );
    expect(states.map(({ state, in_trial }) => [state, in_trial])).toEqual(
      expect.arrayContaining([
        ['running', null],
        ['ended', null],
        ['terminated', true],
        ['terminated', false],
      ]),
    );
  });
});

describe('the territory today', () => {
  it('has people in every phase of the method', async () => {
    const found = await rows<{ phase: string }>(
      'SELECT DISTINCT phase FROM journeys WHERE phase IS NOT NULL',
    );
    expect(found.map(({ phase }) => phase).sort()).toEqual([...PHASES].sort());
  });

  it.each(['coordinator', 'employer', 'advisor', 'tutor', 'trainer'])(
    'leaves something to do to a %s',
    async (role) => {
      expect(await count('tasks WHERE done_at IS NULL AND assigned_role = $1', [role])).toBeGreaterThan(0);
    },
  );

  it('has some of it late', async () => {
    const late = await count(
      `tasks WHERE done_at IS NULL AND assigned_role = 'coordinator' AND due_at < now()`,
    );
    expect(late).toBeGreaterThan(1);
    expect(late).toBeLessThan(15);
  });

  it('gives funders figures to read', async () => {
    expect(await count('published_figures')).toBe(3);
  });

  it('has a Pass Dating to come, with people invited and people who will come', async () => {
    const seats = await rows<{ state: string }>(
      `SELECT DISTINCT s.state FROM pass_dating_seats s JOIN pass_datings p ON p.id = s.pass_dating_id WHERE p.starts_at > now()`,
    );
    expect(seats.map(({ state }) => state).sort()).toEqual(['confirmed', 'invited']);
  });

  it('shows braids tied by people, for twenty-five of them at least', async () => {
    expect(await count('(SELECT DISTINCT candidate_id FROM action_links) t')).toBeGreaterThanOrEqual(25);
    const kinds = await rows<{ kind: string }>('SELECT DISTINCT kind FROM guidance_actions ORDER BY kind');
    expect(kinds.map(({ kind }) => kind)).toEqual(['advice', 'training', 'work_situation']);
  });

  it('shares two prescribers between its two groups', async () => {
    expect(
      await count(
        '(SELECT prescriber_id FROM partnerships WHERE prescriber_id IS NOT NULL GROUP BY 1 HAVING count(*) = 2) t',
      ),
    ).toBe(2);
  });

  it('was made by the engine: every bulk act was done, journals replay, chains hold, nothing is stuck', async () => {
    expect(await count(`bulk_outcomes WHERE outcome <> 'done'`)).toBe(0);
    const source = await makeDataSource({
      url: test_database.workerUrl,
      applicationName: 'demo spec',
    }).initialize();
    try {
      expect(await checkJourneys(new Database(source), DEFINITIONS, () => undefined)).toMatchObject({
        replayMismatches: 0,
        chainBreaks: 0,
        orphanTimers: 0,
        stuckOutbox: 0,
        ok: true,
      });
    } finally {
      await source.destroy();
    }
  });

  it('is left to the engine: no group is paused', async () => {
    expect(await count('engine_pauses')).toBe(0);
  });
});

describe('the accounts of the demonstration', () => {
  it('are one per role, three advisors, and a candidate who comes by a link', async () => {
    const held = await rows<{ role: string }>('SELECT DISTINCT role FROM user_roles');
    expect(held.map(({ role }) => role).sort()).toEqual(
      HUMAN_ROLES.filter((role) => role !== 'candidate').sort(),
    );
    expect(demoAccounts()).toHaveLength(held.length + 2);
    const candidate = await demoCandidate(test_database.demoUrl, DEMONSTRATION_URL);
    expect(candidate?.email).toMatch(/^http:\/\/localhost:3000\/p\/[\w-]{20,}$/);
  });

  it('can all be written to nowhere', async () => {
    expect(await count(`users WHERE email NOT LIKE '%.example'`)).toBe(0);
    expect(await count(`candidates WHERE email NOT LIKE '%.example' OR phone NOT LIKE '+3363998%'`)).toBe(0);
  });
});

describe('loading it again', () => {
  it('changes nothing', async () => {
    const before = await count('journey_events');
    expect(await loadDemonstration(test_database)).toBe(false);
    expect(await count('journey_events')).toBe(before);
    expect(await hasGroups(test_database.demoUrl)).toBe('demonstration');
  });
});
