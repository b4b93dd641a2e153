import { newId } from '@passerelle/kernel';
import { Client } from 'pg';
import { aGroup, type Group } from '../../factories/a-group';
import { useSuiteDatabase } from '../../factories/suite-database';

const database = useSuiteDatabase();
let group: Group;

beforeAll(async () => {
  group = await database.within(null, (tx) => aGroup(tx, 'Omois'));
  await database.within(group.groupId, async (tx) => {
    await tx.query(
      `INSERT INTO pass_datings (id, group_id, programme_id, starts_at, ends_at, place, address, seats, state)
       VALUES ($1, $2, $3, app_now(), app_now() + interval '2 hours', 'Salle des fêtes', '1 place de la Mairie', 10, 'planned')`,
      [newId(), group.groupId, group.programmeId],
    );
    await tx.query(
      `INSERT INTO poe_sessions (id, group_id, programme_id, name, starts_on, ends_on, places, state, place, total_hours, in_company_hours)
       VALUES ($1, $2, $3, 'POE du printemps', '2026-03-02', '2026-04-10', 10, 'planned', 'Lycée', 210, 70)`,
      [newId(), group.groupId, group.programmeId],
    );
  });
});

/** What a structure that follows nobody reads of its partner group, by table. */
const OPEN_TO_PARTNERS = ['member_companies', 'pass_datings', 'poe_sessions', 'programmes'] as const;

/** Rows of the group that its partner reads, by table, while the partnership ends on a day counted from today. */
async function readBy(endsInDays: number | null): Promise<Record<string, number>> {
  await database.within(group.groupId, (tx) =>
    tx.query(
      `UPDATE partnerships SET until = (app_now() AT TIME ZONE 'Europe/Paris')::date + $2::int WHERE prescriber_id = $1`,
      [group.prescriberId, endsInDays],
    ),
  );
  return database.as(group.advisor, async (tx) => {
    const counts = OPEN_TO_PARTNERS.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
    const [row]: Record<string, number>[] = await tx.query(`SELECT ${counts.join(', ')}`);
    return row ?? {};
  });
}

describe('a partnership', () => {
  const everything = { member_companies: 2, pass_datings: 1, poe_sessions: 1, programmes: 1 };
  const nothing = { member_companies: 0, pass_datings: 0, poe_sessions: 0, programmes: 0 };

  it.each([
    ['without an end', null],
    ['that will end tomorrow', 1],
    ['on its last day', 0],
  ])('%s opens companies, events, sessions and programmes of the group', async (_when, days) => {
    expect(await readBy(days)).toEqual(everything);
  });

  it('that ended yesterday closes them all', async () => {
    expect(await readBy(-1)).toEqual(nothing);
  });

  it('opens nothing by a policy that forgets to ask whether it stands', async () => {
    const admin = new Client({ connectionString: database.urls.adminUrl });
    await admin.connect();
    const { rows } = await admin.query<{ name: string; qual: string }>(
      `SELECT tablename || '.' || policyname AS name, qual FROM pg_policies WHERE qual ~ 'partner(ships|_groups)' AND tablename <> 'partnerships'`,
    );
    await admin.end();
    expect(rows.length).toBeGreaterThanOrEqual(8);
    expect(rows.filter(({ qual }) => !/partner_groups|partnership_stands/.test(qual))).toEqual([]);
  });
});
