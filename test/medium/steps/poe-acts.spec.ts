import { useTestDatabase } from '../../environment/database';
import { StepsOfTheMethod } from '../../factories/steps-of-the-method';

const steps = new StepsOfTheMethod(useTestDatabase());

beforeAll(() => steps.open(60));
afterAll(() => steps.close());

/** What the session counts, beside what its enrolments really hold. */
async function places(session: string): Promise<unknown> {
  const [row] = await steps.rows(
    `SELECT s.places_taken AS counted,
            (SELECT count(*)::int FROM poe_enrolments e
             WHERE e.poe_session_id = s.id AND e.state IN ('proposed', 'enrolled', 'running', 'completed')) AS held
     FROM poe_sessions s WHERE id = $1`,
    [session],
  );
  return row;
}

async function shortlisted(count: number): Promise<string[]> {
  const people = await steps.referred(count);
  const event = await steps.event({ seats: count });
  await steps.rows("UPDATE pass_datings SET state = 'open' WHERE id = $1", [event]);
  await steps.through(people, ['admit'], ['check_in'], ['shortlist', { sentence: 'Envie des deux côtés.' }]);
  await steps.rows("UPDATE pass_datings SET state = 'closed' WHERE id = $1", [event]);
  return people;
}

const refusals = (outcomes: Awaited<ReturnType<typeof steps.act>>): string[] =>
  [...outcomes.values()].map((outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : 'done'));

describe('places of a POE session', () => {
  it('are never oversold: of fifty who want the last one at once, one gets it', async () => {
    const session = await steps.session({ places: 1 });
    const people = await shortlisted(50);
    const outcomes = await steps.atOnce({ table: 'poe_sessions', id: session }, people, 'enrol', {
      poe_session: session,
    });
    const codes = outcomes.flatMap(refusals);
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.filter((code) => code === 'no_place_left')).toHaveLength(49);
    expect(await places(session)).toEqual({ counted: 1, held: 1 });
  });

  it('go to the first of a list, and the rest can wait in its order', async () => {
    const session = await steps.session({ places: 2 });
    const people = await shortlisted(5);
    const outcomes = await steps.act(people, 'enrol', { poe_session: session });
    expect(people.map((id) => outcomes.get(id)?.kind)).toEqual([
      'done',
      'done',
      'refused',
      'refused',
      'refused',
    ]);
    await steps.through(people.slice(2), ['waitlist', { poe_session: session }]);
    const waiting = await steps.rows<{ journey_id: string }>(
      `SELECT journey_id FROM poe_enrolments WHERE poe_session_id = $1 AND state = 'waitlisted' ORDER BY waitlisted_at`,
      [session],
    );
    expect(waiting.map((row) => row.journey_id)).toEqual(people.slice(2));
  });

  it('are refused without a funder, and nobody waits while one is left', async () => {
    const people = await shortlisted(1);
    const unfunded = await steps.session({ state: 'planned' });
    expect(refusals(await steps.act(people, 'enrol', { poe_session: unfunded }))).toEqual([
      'session_not_funded',
    ]);
    const funded = await steps.session({ places: 1 });
    expect(refusals(await steps.act(people, 'waitlist', { poe_session: funded }))).toEqual([
      'place_still_left',
    ]);
  });

  it('are taken once by a person: two programmes meet at the first overlapping session', async () => {
    const [person = ''] = await shortlisted(1);
    const session = await steps.session();
    await steps.through([person], ['enrol', { poe_session: session }]);
    const other = await secondJourneyOf(person);
    const theirs = await steps.session();
    await steps.rows(`UPDATE poe_sessions SET programme_id = $2 WHERE id = $1`, [theirs, other.programmeId]);
    expect(refusals(await steps.act([other.journeyId], 'enrol', { poe_session: theirs }))).toEqual([
      'overlapping_poe',
    ]);
    await steps.rows(
      'UPDATE poe_sessions SET starts_on = ends_on + 1, ends_on = ends_on + 40 WHERE id = $1',
      [theirs],
    );
    await steps.through([other.journeyId], ['enrol', { poe_session: theirs }]);
  });

  it('are taken once even when both programmes enrol at the same moment', async () => {
    const [person = ''] = await shortlisted(1);
    const other = await secondJourneyOf(person);
    const ours = await steps.session();
    const theirs = await steps.session();
    await steps.rows(`UPDATE poe_sessions SET programme_id = $2 WHERE id = $1`, [theirs, other.programmeId]);
    const outcomes = await Promise.all([
      steps.act([person], 'enrol', { poe_session: ours }),
      steps.act([other.journeyId], 'enrol', { poe_session: theirs }),
    ]);
    expect(outcomes.flatMap(refusals).toSorted()).toEqual(['done', 'overlapping_poe']);
  });

  async function secondJourneyOf(journeyId: string): Promise<{ journeyId: string; programmeId: string }> {
    const [other = ''] = await shortlisted(1);
    const [row] = await steps.rows<{ id: string }>(
      `INSERT INTO programmes (id, group_id, name, employment_area_code, opens_on)
       VALUES (gen_random_uuid(), $1, 'Autre ' || gen_random_uuid(), '3202', '2026-01-05') RETURNING id`,
      [steps.territory.groupId],
    );
    await steps.rows(
      `UPDATE journeys SET programme_id = $2, candidate_id = (SELECT candidate_id FROM journeys WHERE id = $3) WHERE id = $1`,
      [other, row?.id, journeyId],
    );
    return { journeyId: other, programmeId: row?.id ?? '' };
  }
});

describe('the waiting list', () => {
  it('hands a freed place to the longest wait, and on when it is refused or left unanswered', async () => {
    const session = await steps.session({ places: 1 });
    const people = await shortlisted(4);
    const [holder = '', first = '', second = '', third = ''] = people;
    await steps.through([holder], ['enrol', { poe_session: session }]);
    await steps.through([first, second, third], ['waitlist', { poe_session: session }]);

    await steps.through([holder], ['decline_place']);
    await steps.drain();
    expect(await steps.states(people)).toEqual([
      'shortlisted',
      'place_proposed',
      'poe_waitlisted',
      'poe_waitlisted',
    ]);
    expect(await places(session)).toEqual({ counted: 1, held: 1 });
    expect(refusals(await steps.act([third], 'propose_place'))).toEqual(['no_place_left']);

    await steps.through([first], ['refuse_place']);
    await steps.drain();
    expect(await steps.states(people)).toEqual([
      'shortlisted',
      'shortlisted',
      'place_proposed',
      'poe_waitlisted',
    ]);

    await steps.later(2);
    await steps.drain();
    expect(await steps.states(people)).toEqual([
      'shortlisted',
      'shortlisted',
      'shortlisted',
      'place_proposed',
    ]);
    await steps.through([third], ['accept_place']);
    expect(await steps.states([third])).toEqual(['poe_enrolled']);
    expect(await places(session)).toEqual({ counted: 1, held: 1 });
  });

  it('passes nobody over, but serves as many as places are left', async () => {
    const session = await steps.session({ places: 2 });
    const people = await shortlisted(5);
    const [a = '', b = '', c = '', d = '', e = ''] = people;
    await steps.through([a, b], ['enrol', { poe_session: session }]);
    await steps.through([c, d, e], ['waitlist', { poe_session: session }]);
    await steps.rows('UPDATE poe_sessions SET places = 4 WHERE id = $1', [session]);
    expect(refusals(await steps.act([e], 'propose_place'))).toEqual(['not_first_in_line']);
    await steps.through([d, c], ['propose_place']);
    expect(await places(session)).toEqual({ counted: 4, held: 4 });
  });

  it('goes on when the person next in line leaves it before being asked', async () => {
    const session = await steps.session({ places: 1 });
    const people = await shortlisted(3);
    const [holder = '', first = '', second = ''] = people;
    await steps.through([holder], ['enrol', { poe_session: session }]);
    await steps.through([first, second], ['waitlist', { poe_session: session }]);
    await steps.through([holder], ['withdraw', { withdrawal_reason: 'moved_away' }]);
    await steps.through([first], ['skip_poe', { reason: 'Prête à travailler.' }]);
    await steps.drain();
    expect(await steps.states(people)).toEqual(['withdrawn', 'choosing', 'place_proposed']);
    expect(refusals(await steps.act([holder], 'reopen', { reason: 'Elle reste.' }))).toEqual([
      'no_place_left',
    ]);
  });
});

describe('the internship', () => {
  const trainingOf = (
    ids: readonly string[],
  ): Promise<{ state: string; interruption_reason: string | null }[]> =>
    steps.rows(
      `SELECT g.state, g.interruption_reason FROM unnest($1::uuid[]) WITH ORDINALITY AS a(id, place) JOIN journeys j USING (id)
       JOIN guidance_actions g USING (candidate_id) WHERE g.source LIKE 'poe:%' ORDER BY a.place`,
      [ids],
    );

  it('starts on the first day with those who signed, is interrupted, taken up again and completed', async () => {
    const session = await steps.session({ inDays: 3 });
    const people = await shortlisted(4);
    const [staying = '', leaving = '', hired = '', missing = ''] = people;
    await steps.through(people, ['enrol', { poe_session: session }]);
    expect(refusals(await steps.act([staying], 'start_poe'))).toEqual(['session_not_started']);
    await steps.later(3);
    await steps.rows(
      'UPDATE poe_enrolments SET signed_in_at = app_now() WHERE poe_session_id = $1 AND journey_id <> $2',
      [session, missing],
    );
    const outcomes = await steps.act(people, 'start_poe');
    expect(people.map((id) => outcomes.get(id)?.kind)).toEqual(['done', 'done', 'done', 'refused']);
    expect(await trainingOf(people)).toHaveLength(3);
    await steps.through([missing], ['decline_place']);

    await steps.through(
      [leaving],
      [
        'interrupt_poe',
        { interruption_reason: 'repeated_absence', next_step: 'Un rendez-vous avec sa conseillère.' },
      ],
    );
    await steps.through([hired], ['withdraw', { withdrawal_reason: 'found_a_job' }]);
    expect(await trainingOf([staying, leaving, hired])).toEqual([
      { state: 'running', interruption_reason: null },
      { state: 'interrupted', interruption_reason: 'repeated_absence' },
      { state: 'interrupted', interruption_reason: 'found_a_job' },
    ]);
    expect(await places(session)).toEqual({ counted: 1, held: 1 });

    await steps.through([hired], ['reopen', { reason: 'L’embauche ne s’est pas faite.' }]);
    expect(await steps.states([hired])).toEqual(['poe_running']);
    expect(await trainingOf([hired])).toEqual([{ state: 'running', interruption_reason: null }]);

    expect(refusals(await steps.act([staying], 'complete_poe'))).toEqual(['final_review_missing']);
    await steps.rows("UPDATE poe_enrolments SET final_review = 'Oui', final_review_at = app_now() WHERE journey_id = $1", [staying]); // prettier-ignore
    await steps.through([staying], ['complete_poe']);
    expect(await trainingOf([staying])).toEqual([{ state: 'done', interruption_reason: null }]);
    expect(await places(session)).toEqual({ counted: 2, held: 2 });
  });
});
