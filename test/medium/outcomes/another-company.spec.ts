import { DEFINITIONS, Machinery, PARTS } from '@passerelle/journeys';
import { newId } from '@passerelle/kernel';
import { Database, makeDataSource } from '@passerelle/platform';
import type { DataSource } from 'typeorm';
import { useTestDatabase } from '../../environment/database';
import { Acting } from '../../factories/acting';
import { anActor } from '../../factories/a-group';
import { aTerritory, type Territory } from '../../factories/a-territory';
import { FIRST_DAY, PeopleUnderContract } from '../../factories/people-under-contract';

const test_database = useTestDatabase();
let source: DataSource;
let territory: Territory;
let acting: Acting;
let people: PeopleUnderContract;

beforeAll(async () => {
  source = await makeDataSource({
    url: test_database.demoUrl,
    applicationName: 'another company spec',
  }).initialize();
  const database = new Database(source);
  territory = await database.inTransaction({ groupId: null }, (tx) => aTerritory(tx));
  acting = new Acting(database, new Machinery(DEFINITIONS, PARTS), territory.groupId);
  people = new PeopleUnderContract(acting, territory);
});
afterAll(() => source.destroy());

describe('an amendment that changes the company', () => {
  const MOVED = '2026-06-01T09:00:00Z';

  /** A running contract whose tutor has an account, and another company of the group. */
  async function tutoredContract(): Promise<{ journeyId: string; otherCompanyId: string }> {
    const journeyId = await people.inContract();
    const otherCompanyId = newId();
    await acting.at(FIRST_DAY, async (tx) => {
      const { userId } = await anActor(tx, 'tutor', 'Inès Roussel');
      await tx.query('UPDATE contracts SET company_tutor_user_id = $2 WHERE journey_id = $1', [
        journeyId,
        userId,
      ]);
      await tx.query(
        `INSERT INTO member_companies (id, group_id, name, trade, city) VALUES ($1::uuid, $2, 'Tôlerie ' || $1::text, 'Tôlerie', 'Dormans')`,
        [otherCompanyId, territory.groupId],
      );
    });
    return { journeyId, otherCompanyId };
  }
  const tutorOf = async (journeyId: string) =>
    (
      await acting.rows<{ name: string | null; account: string | null }>(
        'SELECT company_tutor_name AS name, company_tutor_user_id AS account FROM contracts WHERE journey_id = $1',
        [journeyId],
      )
    )[0];

  it('is refused without the name of the tutor there', async () => {
    const { journeyId, otherCompanyId } = await tutoredContract();
    const outcome = await acting.act(MOVED, [journeyId], 'amend_contract', {
      amendment_kind: 'job',
      reason: 'La fonderie ferme son atelier',
      company: otherCompanyId,
    });
    expect(outcome.get(journeyId)).toMatchObject({ refusal: { code: 'amendment_tutor_missing' } });
    expect((await tutorOf(journeyId))?.account).not.toBeNull();
  });

  it('leaves the former tutor, and says who follows the person now', async () => {
    const { journeyId, otherCompanyId } = await tutoredContract();
    const { account } = (await tutorOf(journeyId)) ?? {};
    await acting.at(MOVED, (tx) =>
      tx.query(
        `INSERT INTO tasks (id, group_id, key, kind, journey_id, assigned_role, assigned_user_id, due_at, created_at)
         VALUES ($1::uuid, $2, $1::text, 'tutor_review', $3, 'tutor', $4, app_now(), app_now())`,
        [newId(), territory.groupId, journeyId, account],
      ),
    );
    await acting.done(MOVED, journeyId, 'amend_contract', {
      amendment_kind: 'job',
      reason: 'La fonderie ferme son atelier',
      company: otherCompanyId,
      tutor_name: 'Marc Delorme',
    });
    expect(await tutorOf(journeyId)).toEqual({ name: 'Marc Delorme', account: null });
    expect(
      await acting.rows(
        `SELECT assigned_role AS role, assigned_user_id AS account FROM tasks WHERE journey_id = $1 AND kind = 'tutor_review'`,
        [journeyId],
      ),
    ).toEqual([{ role: 'coordinator', account: null }]);
    const [amendment] = await acting.rows<{ changes: Record<string, unknown> }>(
      `SELECT a.changes FROM contract_amendments a JOIN contracts c ON c.id = a.contract_id WHERE c.journey_id = $1`,
      [journeyId],
    );
    expect(amendment?.changes).toMatchObject({
      companyId: { to: otherCompanyId },
      tutorName: { from: 'Inès Roussel', to: 'Marc Delorme' },
    });
  });

  it('keeps the tutor where the company stays, and leaves them where another is named there', async () => {
    const { journeyId } = await tutoredContract();
    const amended = (more: Record<string, unknown>): Promise<unknown> =>
      acting.done(MOVED, journeyId, 'amend_contract', {
        amendment_kind: 'tutor',
        reason: 'Horaires',
        ...more,
      });
    await amended({ weekly_hours: 32, tutor_name: 'Inès Roussel' });
    expect((await tutorOf(journeyId))?.account).not.toBeNull();
    await amended({ tutor_name: 'Marc Delorme' });
    expect(await tutorOf(journeyId)).toEqual({ name: 'Marc Delorme', account: null });
  });
});
