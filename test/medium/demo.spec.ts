import { checkJourneys, DEFINITIONS } from '@passerelle/journeys';
import { HUMAN_ROLES, PHASES } from '@passerelle/kernel';
import { Database, makeDataSource } from '@passerelle/platform';
import { Client } from 'pg';
import { demoAccounts, demoCandidate } from '../../seeds/demo/demo-accounts';
import { needDocument, propose } from '@passerelle/offers';
import { rereadOffer } from '@passerelle/rewriting';
import { GIVEN_UP_OMOIS_4 } from '../../seeds/demo/data/needs-given-up';
import { NEEDS_OMOIS_4_A } from '../../seeds/demo/data/needs-omois-4-a';
import { NEEDS_OMOIS_4_B } from '../../seeds/demo/data/needs-omois-4-b';
import { wordsOfNeed } from '../../seeds/demo/story/need-said';
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

const EIGHTEEN = [...NEEDS_OMOIS_4_A, ...NEEDS_OMOIS_4_B];
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

describe('the offers of the first programme', () => {
  interface Shown {
    readonly title: string;
    readonly body: string;
    readonly conditions: string;
    readonly approved: boolean;
    readonly state: string;
    readonly seatsTaken: number;
    readonly ambassador: string | null;
  }
  const shown = (): Promise<Shown[]> =>
    rows<Shown>(
      `SELECT v.title, v.body, v.conditions, v.company_approved_at IS NOT NULL AND v.group_approved_at IS NOT NULL AS approved,
              o.state, o.seats_taken AS "seatsTaken", a.full_name AS ambassador
       FROM offers o JOIN offer_versions v ON v.offer_id = o.id AND v.no = o.current_version_no
       LEFT JOIN ambassadors a ON a.id = o.ambassador_id AND a.confirmed_at IS NOT NULL
       WHERE o.programme_id = ${IN_OMOIS_4} AND NOT o.born_from_hire`,
    );

  it('were each approved by both sides, ask for no past, and have an ambassador who confirmed', async () => {
    const offers = await shown();
    expect(offers).toHaveLength(18);
    for (const { title, body, conditions, approved, ambassador } of offers) {
      expect([title, rereadOffer(title, `${body}\n\n${conditions}`).blocking]).toEqual([title, 0]);
      expect([title, approved, ambassador !== null]).toEqual([title, true, true]);
    }
  });

  it('are what the assistant makes of the needs, whose words are kept as they were posted', async () => {
    const needs = await rows<{ body: string; full: boolean }>(
      `SELECT body, place IS NOT NULL AND hours IS NOT NULL AND pay IS NOT NULL AND tutor_name IS NOT NULL
                AND starts_on IS NOT NULL AND cardinality(constraint_codes) > 0
                AND cardinality(training_codes) + num_nonnulls(training_text) > 0
                AND num_nonnulls(ambassador_id, ambassador_name) = 1 AS full
       FROM needs WHERE programme_id = ${IN_OMOIS_4} AND body NOT LIKE 'Besoin révélé%'`,
    );
    expect(needs.map(({ body }) => body).sort()).toEqual(EIGHTEEN.map(({ body }) => body).sort());
    expect(needs.filter(({ full }) => !full)).toEqual([]);
    const titles = (await shown()).map(({ title }) => title);
    expect(titles.sort()).toEqual(
      EIGHTEEN.map((need) => propose(needDocument(wordsOfNeed(need))).words.title).sort(),
    );
  });

  it('link each of their sentences to the words or to the answer that it comes from', async () => {
    const versions = await rows<{ sentences: { sources: unknown[] }[] }>(
      `SELECT v.sentences FROM offers o JOIN offer_versions v ON v.offer_id = o.id AND v.no = 1 WHERE o.programme_id = ${IN_OMOIS_4} AND NOT o.born_from_hire`,
    );
    const all = versions.flatMap(({ sentences }) => sentences);
    expect(versions.filter(({ sentences }) => sentences.length === 0)).toEqual([]);
    expect(all.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('are filled only where somebody was hired; a company that gave up says why', async () => {
    const offers = await shown();
    expect(offers.filter(({ state, seatsTaken }) => state === 'filled' && seatsTaken === 0)).toEqual([]);
    expect(offers.filter(({ state }) => state === 'withdrawn')).toHaveLength(7);
    const reasons = await rows<{ reason: string | null }>(
      `SELECT e.reason FROM offer_events e JOIN needs n ON n.id = e.need_id
       WHERE n.programme_id = ${IN_OMOIS_4} AND e.act = 'withdraw'`,
    );
    expect(reasons.map(({ reason }) => reason).sort()).toEqual(
      GIVEN_UP_OMOIS_4.map(({ reason }) => reason).sort(),
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
