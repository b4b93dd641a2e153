import { newId } from '@passerelle/kernel';
import type { Actor } from '@passerelle/platform';
import { aTerritory } from '../../factories/a-territory';
import { StepsOfTheMethod } from '../../factories/steps-of-the-method';
import { useTestDatabase } from '../../environment/database';

const steps = new StepsOfTheMethod(useTestDatabase());

beforeAll(() => steps.open());
afterAll(() => steps.close());

/** A prescriber that is the group's partner, and two of its advisors. */
async function prescriber(): Promise<{ id: string; advisor: Actor; colleague: string }> {
  const id = newId();
  const [advisor, colleague] = [newId(), newId()];
  await steps.rows(
    `INSERT INTO prescribers (id, kind, name, city) VALUES ($1::uuid, 'mission_locale', 'Mission locale ' || $1::text, 'Soissons')`,
    [id],
  );
  await steps.rows('INSERT INTO partnerships (id, group_id, prescriber_id, since) VALUES ($1, $2, $3, $4)', [newId(), steps.territory.groupId, id, '2026-01-01']); // prettier-ignore
  for (const user of [advisor, colleague]) {
    await steps.rows(`INSERT INTO users (id, full_name) VALUES ($1, 'Nadia')`, [user]);
    await steps.rows(`INSERT INTO user_roles (id, user_id, role, prescriber_id) VALUES ($1, $2, 'advisor', $3)`, [newId(), user, id]); // prettier-ignore
  }
  return {
    id,
    advisor: steps.actor('advisor', { userId: advisor, groupId: null, prescriberId: id }),
    colleague,
  };
}

/** Journeys a prescriber can read, from outside every group. */
async function seenBy(prescriberId: string): Promise<string[]> {
  const rows = await steps.database.inTransaction({ groupId: null, prescriberId }, (tx) =>
    tx.query<{ id: string }[]>('SELECT id FROM journeys ORDER BY id'),
  );
  return rows.map(({ id }) => id);
}

const refusals = (outcomes: Awaited<ReturnType<typeof steps.act>>): string[] =>
  [...outcomes.values()].map((outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : 'done'));

describe('a referral', () => {
  it('opens the person to the advisor’s structure, on the agreement that stands', async () => {
    const { id, advisor } = await prescriber();
    const people = await steps.referred(2, advisor);
    expect(await seenBy(id)).toEqual(people.toSorted());
    expect(
      await steps.rows(
        `SELECT r.self_referral, r.prescriber_id, r.advisor_id, c.purpose FROM referrals r JOIN consents c ON c.id = r.consent_id
         WHERE r.journey_id = $1`,
        [people[0]],
      ),
    ).toEqual([{ self_referral: false, prescriber_id: id, advisor_id: advisor.userId, purpose: 'referral' }]);
  });

  it('by the person alone opens nothing to anybody', async () => {
    const [own] = await steps.referred(1, steps.actor('candidate'));
    const grants = `SELECT g.id FROM access_grants g JOIN journeys j USING (candidate_id) WHERE j.id = $1`;
    expect(await steps.rows(grants, [own])).toEqual([]);
    expect(await steps.rows('SELECT self_referral FROM referrals WHERE journey_id = $1', [own])).toEqual([{ self_referral: true }]); // prettier-ignore
  });

  it('is refused without the agreement of the person', async () => {
    const [journey = ''] = await steps.referred(1);
    await steps.through([journey], ['withdraw', { withdrawal_reason: 'other' }]);
    await steps.rows('UPDATE consents SET withdrawn_at = app_now() WHERE candidate_id = (SELECT candidate_id FROM journeys WHERE id = $1)', [journey]); // prettier-ignore
    await expect(steps.referredAgain(journey)).rejects.toThrow('consent_missing');
  });

  it('is refused while a journey of the person is under way in the programme', async () => {
    const [journey = ''] = await steps.referred(1);
    await steps.through(
      [journey],
      ['decline', { decline_reason: 'programme_full', next_step: 'La prochaine promotion.' }],
    );
    await steps.referredAgain(journey);
    expect(refusals(await steps.act([journey], 'reopen', { reason: 'Une place.' }))).toEqual([
      'journey_already_open',
    ]);
  });
});

describe('a change of hands', () => {
  it('to an advisor of another structure moves the access in the same moment', async () => {
    const from = await prescriber();
    const to = await prescriber();
    const [journey = ''] = await steps.referred(1, from.advisor);
    await steps.through([journey], ['reassign', { new_advisor: to.colleague }]);
    expect(await seenBy(from.id)).toEqual([]);
    expect(await seenBy(to.id)).toEqual([journey]);
    expect(
      await steps.rows('SELECT state, advisor_id, prescriber_id FROM journeys WHERE id = $1', [journey]),
    ).toEqual([{ state: 'referred', advisor_id: to.colleague, prescriber_id: to.id }]);
  });

  it('by an advisor stays among the colleagues', async () => {
    const from = await prescriber();
    const to = await prescriber();
    const [journey = ''] = await steps.referred(1, from.advisor);
    const given = (input: Record<string, unknown>) => steps.act([journey], 'reassign', input, from.advisor);
    expect(refusals(await given({ new_advisor: to.colleague }))).toEqual(['new_owner_outside']);
    expect(refusals(await given({ new_referent: from.colleague }))).toEqual(['new_owner_outside']);
    expect(refusals(await given({ new_advisor: from.colleague }))).toEqual(['done']);
    expect(await seenBy(from.id)).toEqual([journey]);
  });

  it('names as referent only who works for the group', async () => {
    const [journey = ''] = await steps.referred(1);
    const [referent, outsider] = [newId(), newId()];
    for (const user of [referent, outsider]) await steps.rows(`INSERT INTO users (id, full_name) VALUES ($1, 'Karim')`, [user]); // prettier-ignore
    await steps.rows(`INSERT INTO user_roles (id, user_id, role, group_id) VALUES ($1, $2, 'referent', $3)`, [newId(), referent, steps.territory.groupId]); // prettier-ignore
    expect(refusals(await steps.act([journey], 'reassign', { new_referent: outsider }))).toEqual([
      'new_owner_outside',
    ]);
    await steps.through([journey], ['reassign', { new_referent: referent }]);
    expect(await steps.rows('SELECT referent_id FROM journeys WHERE id = $1', [journey])).toEqual([{ referent_id: referent }]); // prettier-ignore
  });
});

describe('another group', () => {
  it('has no part in the seats, places and referrals of this one', async () => {
    const event = await steps.event();
    const session = await steps.session();
    const [journey = ''] = await steps.referred(1);
    await steps.through([journey], ['admit'], ['invite', { pass_dating: event }]);
    const other = await steps.database.inTransaction({ groupId: null }, (tx) =>
      aTerritory(tx, 'GEIQ d’ailleurs'),
    );
    await steps.database.inTransaction({ groupId: other.groupId }, async (tx) => {
      for (const table of [
        'referrals',
        'pass_datings',
        'pass_dating_seats',
        'poe_sessions',
        'access_grants',
        'guidance_actions',
      ])
        expect(await tx.query(`SELECT 1 FROM ${table}`)).toEqual([]);
      await tx.query('UPDATE poe_sessions SET places = 1 WHERE id = $1', [session]);
    });
    expect(await steps.rows('SELECT places FROM poe_sessions WHERE id = $1', [session])).toEqual([
      { places: 20 },
    ]);
  });
});
