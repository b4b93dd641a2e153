import { newId, type HalfDay, type Presence } from '@passerelle/kernel';
import {
  cancelSession,
  changeSession,
  createSession,
  findSession,
  fundSession,
  readAttendance,
  readEnrolments,
  readReviews,
  recordAttendance,
  signIn,
  writeFinalReview,
  writeWeeklyReview,
} from '@passerelle/poe';
import type { Actor } from '@passerelle/platform';
import { aTerritory } from '../../factories/a-territory';
import { StepsOfTheMethod } from '../../factories/steps-of-the-method';
import { useTestDatabase } from '../../environment/database';

const steps = new StepsOfTheMethod(useTestDatabase());

beforeAll(() => steps.open());
afterAll(() => steps.close());

async function shortlisted(count: number): Promise<string[]> {
  const people = await steps.referred(count);
  const event = await steps.event({ seats: count });
  await steps.rows("UPDATE pass_datings SET state = 'open' WHERE id = $1", [event]);
  await steps.through(people, ['admit'], ['check_in'], ['shortlist', { sentence: 'Envie des deux côtés.' }]);
  await steps.rows("UPDATE pass_datings SET state = 'closed' WHERE id = $1", [event]);
  return people;
}

const today = async (): Promise<string> =>
  (await steps.rows<{ day: string }>(`SELECT (app_now() AT TIME ZONE 'Europe/Paris')::date::text AS day`))[0]
    ?.day ?? '';

const wanted = (given: Record<string, unknown> = {}) => ({
  programmeId: steps.territory.programmeId,
  name: 'POE de printemps',
  startsOn: '2099-03-02',
  endsOn: '2099-04-17',
  places: 20,
  place: 'Lycée',
  totalHours: 210,
  inCompanyHours: 70,
  ...given,
});

describe('a POE session', () => {
  it('is planned within the legal hours, funded by a partner, and shows the rule it is measured by', async () => {
    const { groupId } = steps.territory;
    const make = (given: Record<string, unknown>) =>
      steps.inGroup((tx) => createSession(tx, groupId, wanted(given)));
    await expect(make({ totalHours: 401 })).rejects.toMatchObject({ code: 'session_hours_over_limit' });
    await expect(make({ inCompanyHours: 71 })).rejects.toMatchObject({
      code: 'session_company_share_over_limit',
    });
    await expect(
      make({ programmeId: newId(), endsOn: '2099-03-01', inCompanyHours: 300, startsOn: '2020-01-01' }),
    ).rejects.toMatchObject({
      // prettier-ignore
      fields: [{ pointer: '/programmeId' }, { pointer: '/startsOn' }, { pointer: '/inCompanyHours' }],
    });
    const { id } = await make({});
    const funderId = newId();
    await steps.rows(`INSERT INTO funders (id, kind, name) VALUES ($1, 'opco', 'OPCO 2i')`, [funderId]);
    await expect(steps.inGroup((tx) => fundSession(tx, id, 1, funderId))).rejects.toMatchObject({ fields: [{ pointer: '/funderId' }] }); // prettier-ignore
    await steps.rows('INSERT INTO partnerships (id, group_id, funder_id, since) VALUES ($1, $2, $3, $4)', [newId(), groupId, funderId, '2026-01-01']); // prettier-ignore
    await steps.inGroup((tx) => fundSession(tx, id, 1, funderId));
    expect(await steps.inGroup((tx) => findSession(tx, steps.actor(), id))).toMatchObject({
      state: 'funded',
      funderName: 'OPCO 2i',
      version: 2,
      hours: { totalLimit: 400, inCompanyLimit: 70, sourceDate: '2024-06-01', toVerify: false },
    });
  });

  it('proposes the places added to those who wait, and never goes under the places taken', async () => {
    const session = await steps.session({ places: 1 });
    const people = await shortlisted(3);
    const [first = '', second = '', third = ''] = people;
    await steps.through([first], ['enrol', { poe_session: session }]);
    await steps.through([second, third], ['waitlist', { poe_session: session }]);
    await steps.inGroup((tx) => changeSession(tx, session, 1, { places: 2 }));
    await steps.drain();
    expect(await steps.states(people)).toEqual(['poe_enrolled', 'place_proposed', 'poe_waitlisted']);
    await expect(steps.inGroup((tx) => changeSession(tx, session, 2, { places: 1 }))).rejects.toMatchObject({ code: 'session_places_taken' }); // prettier-ignore
    const ranks = await steps.inGroup((tx) => readEnrolments(tx, session, true));
    expect(ranks.map(({ journeyId, rank }) => [journeyId, rank]).at(-1)).toEqual([third, 1]);
  });

  it('gives every place back when it is cancelled', async () => {
    const session = await steps.session({ places: 1 });
    const people = await shortlisted(3);
    const [holder = '', asked = '', waiting = ''] = people;
    await steps.through([holder], ['enrol', { poe_session: session }]);
    await steps.through([asked, waiting], ['waitlist', { poe_session: session }]);
    await steps.inGroup((tx) => changeSession(tx, session, 1, { places: 2 }));
    await steps.drain();
    expect(await steps.states(people)).toEqual(['poe_enrolled', 'place_proposed', 'poe_waitlisted']);
    await steps.inGroup((tx) => cancelSession(tx, session, 2));
    await steps.drain();
    expect(await steps.states(people)).toEqual(['shortlisted', 'shortlisted', 'shortlisted']);
    const told = await steps.rows<{ journey_id: string; effect: string }>(
      `SELECT journey_id, effect FROM outbox
       WHERE effect IN ('tell_person_session_cancelled', 'tell_person_waiting_ended') AND journey_id = ANY($1::uuid[])`,
      [people],
    );
    const toldOf = (id: string) => told.filter((row) => row.journey_id === id).map(({ effect }) => effect);
    expect(people.map(toldOf)).toEqual([
      ['tell_person_session_cancelled'],
      ['tell_person_session_cancelled'],
      ['tell_person_waiting_ended'],
    ]);
    expect(await steps.rows('SELECT state, places_taken FROM poe_sessions WHERE id = $1', [session])).toEqual([{ state: 'cancelled', places_taken: 0 }]); // prettier-ignore
  });
});

describe('the life of a session', () => {
  const trainingProviderId = newId();
  const trainer = (): Actor => steps.actor('trainer', { trainingProviderId });

  async function runningSession(count: number): Promise<{ session: string; people: string[] }> {
    const session = await steps.session({ inDays: 1, places: 50 });
    await steps.rows(`INSERT INTO training_providers (id, kind, name, city, qualiopi) VALUES ($1, 'greta', 'GRETA', 'Soissons', true) ON CONFLICT DO NOTHING`, [trainingProviderId]); // prettier-ignore
    await steps.rows('UPDATE poe_sessions SET training_provider_id = $2 WHERE id = $1', [
      session,
      trainingProviderId,
    ]);
    const people = await shortlisted(count);
    await steps.through(people, ['enrol', { poe_session: session }]);
    await expect(steps.inGroup((tx) => signIn(tx, trainer(), session, people))).rejects.toMatchObject({ code: 'session_not_started' }); // prettier-ignore
    await steps.later(1);
    expect(await steps.inGroup((tx) => signIn(tx, trainer(), session, people))).toBe(count);
    await steps.drain();
    return { session, people };
  }

  const sheet = (journeyId: string, day: string, half: HalfDay, presence: Presence, reason?: string) => ({
    day,
    half,
    presences: [{ journeyId, presence }],
    reason,
  });

  it('starts with the signatures of the first day, given once', async () => {
    const { session, people } = await runningSession(2);
    expect(await steps.states(people)).toEqual(['poe_running', 'poe_running']);
    expect(await steps.inGroup((tx) => signIn(tx, steps.actor(), session, people))).toBe(0);
    await expect(steps.inGroup((tx) => signIn(tx, trainer(), session, [newId()]))).rejects.toMatchObject({ code: 'not_enrolled_in_session' }); // prettier-ignore
    const stranger = steps.actor('trainer', { trainingProviderId: newId() });
    await expect(steps.inGroup((tx) => signIn(tx, stranger, session, people))).rejects.toMatchObject({ code: 'not_found' }); // prettier-ignore
    expect(await steps.inGroup((tx) => findSession(tx, stranger, session))).toBeNull();
  });

  it('tells two unexcused half-days in a row once a pair, whatever the order of the sheets', async () => {
    const { session, people } = await runningSession(2);
    const [often = '', excused = ''] = people;
    const day = await today();
    const fill = (who: string, on: string, half: HalfDay, presence: Presence) =>
      steps.inGroup((tx) => recordAttendance(tx, trainer(), session, sheet(who, on, half, presence)));
    const told = async (): Promise<number> =>
      (await steps.rows(`SELECT 1 FROM outbox WHERE effect = 'tell_after_two_absences' AND journey_id = ANY($1::uuid[])`, [people])).length; // prettier-ignore

    await fill(often, day, 'afternoon', 'unexcused');
    expect(await told()).toBe(0);
    await fill(often, day, 'morning', 'unexcused');
    expect(await told()).toBe(1);
    await fill(often, day, 'morning', 'unexcused');
    expect(await told()).toBe(1);
    await fill(excused, day, 'morning', 'unexcused');
    await fill(excused, day, 'afternoon', 'excused');
    await steps.later(1);
    const next = await today();
    await fill(excused, next, 'morning', 'unexcused');
    await fill(often, next, 'morning', 'unexcused');
    expect(await told()).toBe(1);
    await fill(often, next, 'afternoon', 'unexcused');
    expect(await told()).toBe(2);
    expect(await steps.inGroup((tx) => readAttendance(tx, session))).toHaveLength(7);
  });

  it('seals a sheet after two days: then a reason is wanted, from the group only', async () => {
    const { session, people } = await runningSession(1);
    const [person = ''] = people;
    const day = await today();
    const correct = (actor: Actor, reason?: string) =>
      steps.inGroup((tx) =>
        recordAttendance(tx, actor, session, sheet(person, day, 'morning', 'present', reason)),
      );
    await expect(correct(steps.actor('director'))).rejects.toMatchObject({ code: 'forbidden' });
    await correct(trainer());
    await steps.later(3);
    await expect(correct(trainer())).rejects.toMatchObject({ code: 'attendance_sealed' });
    await expect(correct(steps.actor())).rejects.toMatchObject({ fields: [{ pointer: '/reason', code: 'required' }] }); // prettier-ignore
    await correct(steps.actor(), 'Feuille papier retrouvée.');
    await expect(
      steps.inGroup((tx) =>
        recordAttendance(tx, trainer(), session, sheet(person, '2099-01-01', 'morning', 'present')),
      ),
    ).rejects.toMatchObject({ code: 'half_day_outside_session' });
  });

  it('keeps the reviews of each week, and completes the POE with the final one', async () => {
    const { session, people } = await runningSession(1);
    const [person = ''] = people;
    const [week] = await steps.rows<{ monday: string }>(`SELECT date_trunc('week', $1::date)::date::text AS monday`, [await today()]); // prettier-ignore
    const weekStartsOn = week?.monday ?? '';
    const place = { sessionId: session, journeyId: person };
    const write = (given: { weekStartsOn: string }) =>
      steps.inGroup((tx) => writeWeeklyReview(tx, trainer(), { ...place, ...given }, { done: 'Un montage.', nextAim: 'La soudure.', mood: 4 })); // prettier-ignore
    await write({ weekStartsOn });
    await write({ weekStartsOn });
    await expect(write({ weekStartsOn: '2099-03-03' })).rejects.toMatchObject({ fields: [{ pointer: '/weekStartsOn' }] }); // prettier-ignore

    await steps.later(60);
    await steps.drain();
    expect(await steps.states([person])).toEqual(['poe_running']);
    await steps.inGroup((tx) => writeFinalReview(tx, trainer(), place, 'Elle sait ce qu’elle veut.'));
    await steps.drain();
    const [state] = await steps.states([person]);
    expect(['poe_completed', 'choosing']).toContain(state);
    expect(await steps.inGroup((tx) => readReviews(tx, session, person))).toEqual({
      weeks: [{ weekStartsOn, done: 'Un montage.', nextAim: 'La soudure.', mood: 4 }],
      finalReview: 'Elle sait ce qu’elle veut.',
    });
    expect(await steps.rows('SELECT state FROM poe_sessions WHERE id = $1', [session])).toEqual([
      { state: 'ended' },
    ]);
  });

  it('answers, by the review of the week, the task that asked for it, and no other', async () => {
    const { session, people } = await runningSession(2);
    const [reviewed = '', other = ''] = people;
    const raise = (journeyId: string, daysAgo: number) =>
      steps.rows(
        `INSERT INTO tasks (id, group_id, key, kind, effect, journey_id, assigned_role, due_at, subject, created_at)
         VALUES ($1, $2, $3, 'weekly_review', 'task_weekly_review', $4, 'trainer', app_now(), '', app_now() - $5 * interval '1 day')`,
        [newId(), steps.territory.groupId, newId(), journeyId, daysAgo],
      );
    await raise(reviewed, 0);
    await raise(other, 0);
    const [monday] = await steps.rows<{ day: string }>(`SELECT date_trunc('week', $1::date)::date::text AS day`, [await today()]); // prettier-ignore
    const place = { sessionId: session, journeyId: reviewed, weekStartsOn: monday?.day ?? '' };
    await steps.inGroup((tx) => writeWeeklyReview(tx, trainer(), place, { done: 'Un montage.', nextAim: 'La soudure.', mood: null })); // prettier-ignore
    expect(
      await steps.rows(
        `SELECT journey_id, closed_because FROM tasks WHERE kind = 'weekly_review' AND journey_id = ANY($1::uuid[]) ORDER BY done_at IS NULL`,
        [people],
      ),
    ).toEqual([
      { journey_id: reviewed, closed_because: 'weekly_review_written' },
      { journey_id: other, closed_because: null },
    ]);
  });

  it('exists for no other group', async () => {
    const { session, people } = await runningSession(1);
    const other = await steps.database.inTransaction({ groupId: null }, (tx) =>
      aTerritory(tx, 'GEIQ d’ailleurs'),
    );
    const stranger = steps.actor('coordinator', { groupId: other.groupId });
    await steps.database.inTransaction({ groupId: other.groupId }, async (tx) => {
      await expect(signIn(tx, stranger, session, people)).rejects.toMatchObject({ code: 'not_found' });
      await expect(cancelSession(tx, session, 1)).rejects.toMatchObject({ code: 'not_found' });
      expect(await readAttendance(tx, session)).toEqual([]);
      expect(await readEnrolments(tx, session, true)).toEqual([]);
    });
  });
});
