import { newId } from '@passerelle/kernel';
import { DEFINITIONS, Machinery, PARTS } from '@passerelle/journeys';
import { Database, makeDataSource, systemActor, type Actor } from '@passerelle/platform';
import { populationOf, readFunnel, readPeopleOfFigure, ReadPublishedFigures } from '@passerelle/reporting';
import type { DataSource } from 'typeorm';
import { useTestDatabase } from '../../environment/database';
import { Acting } from '../../factories/acting';
import { aTerritory, type Territory } from '../../factories/a-territory';
import { anOpenOffer, peopleIn } from '../../factories/people-choosing';

const NOW = '2026-03-02T09:00:00Z';
const EXIT = { happened_on: '2026-03-01', proof: 'payslip' };
const test_database = useTestDatabase();
let source: DataSource;
let database: Database;
let territory: Territory;
let acting: Acting;
let funder: Actor;

beforeAll(async () => {
  source = await makeDataSource({ url: test_database.demoUrl, applicationName: 'figures spec' }).initialize();
  database = new Database(source);
  territory = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
  acting = new Acting(database, new Machinery(DEFINITIONS, PARTS), territory.groupId);
  funder = await aFunder(territory.groupId);
  const people = await acting.at(NOW, (tx) => peopleIn(tx, territory, 'met', 30));
  await acting.act(NOW, people.slice(0, 12), 'record_exit', { ...EXIT, outcome: 'cdi' });
  await acting.act(NOW, people.slice(12, 14), 'record_exit', { ...EXIT, outcome: 'unemployment' });
  await acting.act(NOW, people.slice(14, 20), 'record_exit', { ...EXIT, outcome: 'unknown' });
});
afterAll(() => source.destroy());

async function aFunder(groupId: string | null): Promise<Actor> {
  const funderId = newId();
  await database.inTransaction({ groupId }, async (tx) => {
    await tx.query(`INSERT INTO funders (id, kind, name) VALUES ($1, 'opco', 'OPCO d’essai')`, [funderId]);
    if (groupId) {
      await tx.query(
        `INSERT INTO partnerships (id, group_id, funder_id, since) VALUES ($1, $2, $3, '2026-01-01')`,
        [newId(), groupId, funderId],
      );
    }
  });
  return { ...systemActor(territory.groupId), groupId: null, role: 'funder', funderId };
}

const coordinator = (): Actor => ({ ...systemActor(territory.groupId), role: 'coordinator' });
const funnelFor = async (actor: Actor) => {
  const funnel = await database.inTransaction({ groupId: territory.groupId }, (tx) =>
    readFunnel(tx, actor, territory.programmeId),
  );
  return { ...funnel, of: Object.fromEntries(funnel.figures.map((figure) => [figure.code, figure])) };
};

describe('the funnel of a programme', () => {
  it('counts people with their whole and those of whom one cannot tell', async () => {
    const { of, opensRows } = await funnelFor(coordinator());
    expect(of['referred']).toMatchObject({ numerator: 30, denominator: null });
    expect(of['exited']).toMatchObject({ numerator: 20, denominator: 30 });
    expect(of['lasting_employment']).toMatchObject({ numerator: 12, denominator: 20, unknown: 6 });
    expect(of['exit_unemployment']).toMatchObject({ numerator: 2, denominator: 20 });
    expect(opensRows).toBe(true);
  });

  it('opens as many rows as each figure says', async () => {
    const { figures } = await funnelFor(coordinator());
    for (const { code, numerator } of figures) {
      const people = await database.inTransaction({ groupId: territory.groupId }, (tx) =>
        readPeopleOfFigure(tx, territory.programmeId, code, populationOf(coordinator())),
      );
      expect([code, people.length]).toEqual([code, numerator]);
    }
  });

  it('no longer counts an exit that was taken back', async () => {
    const before = (await funnelFor(coordinator())).of['exited']?.numerator ?? 0;
    const [journeyId = ''] = await acting.at(NOW, (tx) => peopleIn(tx, territory, 'met', 1));
    await acting.done(NOW, journeyId, 'record_exit', { ...EXIT, outcome: 'cdi' });
    await acting.done(NOW, journeyId, 'new_contract', { reason: 'Retour' });
    expect((await funnelFor(coordinator())).of['exited']?.numerator).toBe(before);
  });

  it('tells a company nothing of people who are not under contract with it', async () => {
    const { companyId } = await acting.at(NOW, (tx) => anOpenOffer(tx, territory));
    const { of, suppressed } = await funnelFor({
      ...coordinator(),
      role: 'employer',
      memberCompanyId: companyId,
    });
    expect(suppressed).toBe(true);
    expect(of['referred']?.numerator).toBe(0);
  });
});

describe('what a funder reads', () => {
  it('is the figures of its partners, small cells and what they would give away kept back', async () => {
    const [published] = await new ReadPublishedFigures(database).execute(funder);
    const of = Object.fromEntries((published?.figures ?? []).map((figure) => [figure.code, figure]));
    expect(published?.groupName).toBe('GEIQ du Clignon');
    expect(of['lasting_employment']).toMatchObject({ numerator: 12, denominator: 20 });
    expect(of['exit_unemployment']).toMatchObject({ numerator: null });
    // With the unemployed alone kept back, the sum of the exits would give them away: the unknown go with them.
    expect(of['exit_unknown']).toMatchObject({ numerator: null });
  });

  it('stays as it was given out for a day, so that two readings cannot tell who came in between', async () => {
    const read = new ReadPublishedFigures(database);
    const [before] = await read.execute(funder);
    await acting.at(NOW, (tx) => peopleIn(tx, territory, 'met', 10));
    expect((await read.execute(funder))[0]).toEqual(before);
    await acting.rows(`UPDATE published_figures SET counted_at = counted_at - interval '25 hours'`);
    const [after] = await read.execute(funder);
    expect(after?.figures[0]?.numerator).toBe((before?.figures[0]?.numerator ?? 0) + 10);
  });

  it('is nothing of a group it has no partnership with, nor once the partnership is over', async () => {
    const stranger = await aFunder(null);
    expect(await new ReadPublishedFigures(database).execute(stranger)).toEqual([]);
    const past = await aFunder(territory.groupId);
    await acting.rows(`UPDATE partnerships SET until = '2026-01-31' WHERE funder_id = $1`, [past.funderId]);
    expect(await new ReadPublishedFigures(database).execute(past)).toEqual([]);
  });

  it('never opens a row of a person: its transactions hold no tenant, and every table with people answers nothing', async () => {
    const tables: { name: string }[] = await acting.rows(
      `SELECT c.table_name AS name FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
       WHERE c.table_schema = 'public' AND c.column_name = 'group_id' AND t.table_type = 'BASE TABLE'
         AND has_table_privilege(format('%I.%I', c.table_schema, c.table_name), 'SELECT')`,
    );
    expect(tables.length).toBeGreaterThan(30);
    const answered = await database.inTransaction({ groupId: null }, async (tx) => {
      await tx.query(`SELECT set_config('app.funder_id', $1, true)`, [funder.funderId]);
      const found: string[] = [];
      for (const { name } of tables) {
        const rows: unknown[] = await tx.query(`SELECT 1 FROM ${name} LIMIT 1`);
        if (rows.length > 0) found.push(name);
      }
      return found.sort();
    });
    expect(answered).toEqual(['partnerships', 'published_figures']);
  });

  it('is also what the group reads of itself, and nobody else', async () => {
    const read = new ReadPublishedFigures(database);
    const [toFunder] = await read.execute(funder);
    expect(await read.execute(coordinator())).toEqual([toFunder]);
    await expect(read.execute({ ...coordinator(), role: 'employer' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(read.execute({ ...funder, funderId: null })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
