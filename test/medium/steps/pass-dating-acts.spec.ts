import { useTestDatabase } from '../../environment/database';
import { StepsOfTheMethod } from '../../factories/steps-of-the-method';

const steps = new StepsOfTheMethod(useTestDatabase());

beforeAll(() => steps.open(60));
afterAll(() => steps.close());

async function counters(event: string): Promise<unknown> {
  const [row] = await steps.rows(
    `SELECT p.seats_taken, p.invited_count,
            (SELECT count(*)::int FROM pass_dating_seats s WHERE s.pass_dating_id = p.id AND s.state = 'confirmed') AS confirmed
     FROM pass_datings p WHERE id = $1`,
    [event],
  );
  return row;
}

const REASON = { reason: 'Confondue avec une autre personne.' };

const arrivals = async (event: string): Promise<string[]> =>
  (
    await steps.rows<{ journey_id: string }>(
      `SELECT journey_id FROM pass_dating_seats WHERE pass_dating_id = $1 AND state = 'present' AND checked_in_at IS NOT NULL`,
      [event],
    )
  ).map(({ journey_id }) => journey_id);

const refusals = (outcomes: Awaited<ReturnType<typeof steps.act>>): string[] =>
  [...outcomes.values()].map((outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : 'done'));

describe('invitations to a Pass Dating', () => {
  it('go to the first of the list within the seats and their overbooking', async () => {
    const people = await steps.referred(6);
    await steps.through(people, ['admit']);
    const event = await steps.event({ seats: 4, overbooking: 1.25 });
    const outcomes = await steps.act(people, 'invite', { pass_dating: event });
    expect(refusals(outcomes).filter((code) => code === 'done')).toHaveLength(5);
    expect(outcomes.get(people[5] ?? '')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'event_overbooked' },
    });
    expect(await counters(event)).toEqual({ seats_taken: 0, invited_count: 5, confirmed: 0 });
    expect((await steps.states(people)).at(-1)).toBe('admitted');
  });

  it('of five hundred people are written in a few statements', async () => {
    const people = await steps.referred(500);
    await steps.through(people, ['admit']);
    const event = await steps.event({ seats: 500 });
    const statements = await steps.inGroup(async (tx) => {
      let count = 0;
      const query = tx.query.bind(tx);
      tx.query = ((...given: Parameters<typeof query>) => {
        count += 1;
        return query(...given);
      }) as typeof tx.query;
      await steps.actIn(tx, people, 'invite', { pass_dating: event });
      return count;
    });
    expect(statements).toBeLessThan(10);
    expect(await counters(event)).toMatchObject({ invited_count: 500 });
  }, 30_000);

  it('go to events of the programme only', async () => {
    const people = await steps.referred(1);
    await steps.through(people, ['admit']);
    const event = await steps.event();
    await steps.rows(
      `INSERT INTO programmes (id, group_id, name, employment_area_code, opens_on)
       VALUES ('01890a5d-ac96-774b-bcce-b302099a8057', $1, 'Marne 2', '3202', '2026-01-05')`,
      [steps.territory.groupId],
    );
    await steps.rows(
      `UPDATE pass_datings SET programme_id = '01890a5d-ac96-774b-bcce-b302099a8057' WHERE id = $1`,
      [event],
    );
    expect(refusals(await steps.act(people, 'invite', { pass_dating: event }))).toEqual([
      'event_not_planned',
    ]);
  });
});

describe('seats of a Pass Dating', () => {
  async function invited(count: number, event: string): Promise<string[]> {
    const people = await steps.referred(count);
    await steps.through(people, ['admit'], ['invite', { pass_dating: event }]);
    return people;
  }

  it('are never oversold: of fifty who want the last one at once, one gets it', async () => {
    const event = await steps.event({ seats: 1, overbooking: 9.99 });
    await steps.rows('UPDATE pass_datings SET overbooking = 9.99, seats = 6 WHERE id = $1', [event]);
    const people = await invited(50, event);
    await steps.rows('UPDATE pass_datings SET seats = 1 WHERE id = $1', [event]);
    const outcomes = await steps.atOnce({ table: 'pass_datings', id: event }, people, 'confirm_presence');
    const codes = outcomes.flatMap(refusals);
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(codes.filter((code) => code === 'no_seat_left')).toHaveLength(49);
    expect(await counters(event)).toEqual({ seats_taken: 1, invited_count: 50, confirmed: 1 });
    const states = await steps.states(people);
    expect(states.filter((state) => state === 'confirmed')).toHaveLength(1);
  });

  it('go to the first of a list', async () => {
    const event = await steps.event({ seats: 3, overbooking: 2 });
    const people = await invited(5, event);
    const outcomes = await steps.act(people, 'confirm_presence');
    expect(people.map((id) => outcomes.get(id)?.kind)).toEqual([
      'done',
      'done',
      'done',
      'refused',
      'refused',
    ]);
  });

  it('are given back by who cancels or withdraws, and by nobody twice', async () => {
    const event = await steps.event({ seats: 4 });
    const people = await invited(4, event);
    const [a = '', b = '', c = '', d = ''] = people;
    await steps.through([a, b, c], ['confirm_presence']);
    await steps.through([a, d], ['cancel_presence']);
    await steps.through([b], ['withdraw', { withdrawal_reason: 'found_a_job' }]);
    expect(await counters(event)).toEqual({ seats_taken: 1, invited_count: 1, confirmed: 1 });
    await steps.through([a], ['invite', { pass_dating: event }], ['confirm_presence']);
    expect(await counters(event)).toEqual({ seats_taken: 2, invited_count: 2, confirmed: 2 });
    await steps.through([b], ['reopen', { reason: 'Le poste ne s’est pas fait.' }]);
    expect(await steps.states([b])).toEqual(['confirmed']);
    expect(await counters(event)).toEqual({ seats_taken: 3, invited_count: 3, confirmed: 3 });
  });

  it('that went to another person are not found again by a reopening', async () => {
    const event = await steps.event({ seats: 1, overbooking: 3 });
    const [first = '', second = ''] = await invited(2, event);
    await steps.through([first], ['confirm_presence'], ['withdraw', { withdrawal_reason: 'other' }]);
    await steps.through([second], ['confirm_presence']);
    expect(refusals(await steps.act([first], 'reopen', { reason: 'Elle revient.' }))).toEqual([
      'no_seat_left',
    ]);
  });
});

describe('the day of a Pass Dating', () => {
  it('notes arrivals, walk-ins too, and one day of work situation on the braid', async () => {
    const event = await steps.event({ seats: 2 });
    const people = await steps.referred(3);
    const [walkIn = '', coming = '', absent = ''] = people;
    await steps.through(people, ['admit']);
    await steps.through([coming, absent], ['invite', { pass_dating: event }], ['confirm_presence']);
    expect(refusals(await steps.act([walkIn], 'check_in'))).toEqual(['event_not_open']);
    await steps.rows("UPDATE pass_datings SET state = 'open' WHERE id = $1", [event]);
    await steps.through([walkIn, coming], ['check_in']);
    expect(await steps.states(people)).toEqual(['met', 'met', 'confirmed']);
    expect(await counters(event)).toEqual({ seats_taken: 2, invited_count: 2, confirmed: 1 });
    const braid = await steps.rows(
      `SELECT g.kind, g.title, g.state, g.starts_on = g.ends_on AS one_day, g.source
       FROM guidance_actions g JOIN journeys j USING (candidate_id) WHERE j.id = ANY($1::uuid[])`,
      [people],
    );
    const day = {
      kind: 'work_situation',
      title: 'Pass Dating',
      state: 'done',
      one_day: true,
      source: `pass_dating:${event}`,
    };
    expect(braid).toEqual([day, day]);

    await steps.rows("UPDATE pass_datings SET state = 'closed', closed_at = app_now() WHERE id = $1", [
      event,
    ]);
    await steps.through([absent], ['mark_absent', {}, { ...steps.actor(), role: 'system' }]);
    expect(refusals(await steps.act([absent], 'check_in'))).toEqual(['sentence_required']);
    await steps.through([absent], ['check_in', { sentence: 'Arrivée notée sur papier.' }]);
    expect(await steps.states([absent])).toEqual(['met']);
  });

  it('keeps one seat a person: who comes to another event gives the first one back', async () => {
    const first = await steps.event({ seats: 5 });
    const second = await steps.event({ seats: 5 });
    const people = await invitedTo(first);
    await steps.rows("UPDATE pass_datings SET state = 'open' WHERE id = $1", [second]);
    await steps.through(people, ['check_in', { pass_dating: second }]);
    expect(await counters(first)).toEqual({ seats_taken: 0, invited_count: 0, confirmed: 0 });
    expect(await counters(second)).toMatchObject({ seats_taken: 1 });
  });

  it('forgets an arrival noted by mistake: each person stands where they were, with the same seat', async () => {
    const event = await steps.event({ seats: 3 });
    const people = await steps.referred(4);
    const [walkIn = '', invited = '', confirmed = '', late = ''] = people;
    await steps.through(people, ['admit']);
    await steps.through([invited, confirmed, late], ['invite', { pass_dating: event }]);
    await steps.through([confirmed, late], ['confirm_presence']);
    await steps.rows("UPDATE pass_datings SET state = 'open' WHERE id = $1", [event]);
    const before = await counters(event);
    const three = [walkIn, invited, confirmed];
    await steps.through(three, ['check_in'], ['undo_check_in', REASON]);
    expect(await steps.states(three)).toEqual(['admitted', 'invited', 'confirmed']);
    expect(await counters(event)).toEqual(before);
    expect(await arrivals(event)).toEqual([]);
    expect(await steps.rows(`SELECT 1 FROM guidance_actions g JOIN journeys j USING (candidate_id) WHERE j.id = ANY($1::uuid[])`, [people])).toEqual([]); // prettier-ignore
    expect(await steps.rows(`SELECT 1 FROM tasks WHERE journey_id = ANY($1::uuid[]) AND kind = 'decide_after_meeting' AND done_at IS NULL`, [people])).toEqual([]); // prettier-ignore

    await steps.through([confirmed], ['check_in']);
    expect(await counters(event)).toMatchObject({ seats_taken: 2 });
    await steps.rows("UPDATE pass_datings SET state = 'closed', closed_at = app_now() WHERE id = $1", [event]); // prettier-ignore
    await steps.through([late], ['mark_absent', {}, { ...steps.actor(), role: 'system' }]);
    await steps.through([late], ['check_in', { sentence: 'Sur la feuille.' }], ['undo_check_in', REASON]);
    expect(await steps.states([late])).toEqual(['absent']);
    expect(await arrivals(event)).toEqual([confirmed]);
  });

  it('counts a full house right again: a seat is left only when one is', async () => {
    const event = await steps.event({ seats: 1, overbooking: 3 });
    const people = await steps.referred(3);
    const [seated = '', walkIn = '', waiting = ''] = people;
    await steps.through(people, ['admit']);
    await steps.through([seated, waiting], ['invite', { pass_dating: event }]);
    await steps.through([seated], ['confirm_presence']);
    await steps.rows("UPDATE pass_datings SET state = 'open' WHERE id = $1", [event]);
    await steps.through([walkIn], ['check_in'], ['undo_check_in', REASON]);
    expect(refusals(await steps.act([waiting], 'confirm_presence'))).toEqual(['no_seat_left']);
  });

  it('gives back the seat at the event where the person was awaited', async () => {
    const first = await steps.event({ seats: 5 });
    const second = await steps.event({ seats: 5 });
    const people = await invitedTo(first);
    const before = await counters(first);
    await steps.rows("UPDATE pass_datings SET state = 'open' WHERE id = $1", [second]);
    await steps.through(people, ['check_in', { pass_dating: second }], ['undo_check_in', REASON]);
    expect(await steps.states(people)).toEqual(['confirmed']);
    expect(await counters(first)).toEqual(before);
    expect(await counters(second)).toEqual({ seats_taken: 0, invited_count: 0, confirmed: 0 });
  });

  it('takes no arrival back, and changes nothing, when the seat given up went to another person', async () => {
    const first = await steps.event({ seats: 1, overbooking: 2 });
    const second = await steps.event({ seats: 5 });
    const people = await invitedTo(first);
    const [other = ''] = await steps.referred(1);
    await steps.through([other], ['admit']);
    await steps.rows("UPDATE pass_datings SET state = 'open' WHERE id = $1", [second]);
    await steps.through(people, ['check_in', { pass_dating: second }]);
    await steps.through([other], ['invite', { pass_dating: first }], ['confirm_presence']);
    expect(refusals(await steps.act(people, 'undo_check_in', REASON))).toEqual(['no_seat_left']);
    expect(await steps.states(people)).toEqual(['met']);
    expect(await arrivals(second)).toEqual(people);
  });

  async function invitedTo(event: string): Promise<string[]> {
    const people = await steps.referred(1);
    await steps.through(people, ['admit'], ['invite', { pass_dating: event }], ['confirm_presence']);
    return people;
  }
});
