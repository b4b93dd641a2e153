import { addDays, addWorkingDays, isWorkingDay, weekdayOf, type CalendarDate } from '@passerelle/kernel';
import {
  createSession,
  fundSession,
  recordAttendance,
  signIn,
  writeFinalReview,
  writeWeeklyReview,
} from '@passerelle/poe';
import { rowsOf } from '@passerelle/platform';
import { keyOf, reached, type DemoPerson } from '../data/person';
import { FINAL_REVIEWS, WEEKLY } from '../data/sentences';
import { daysOfSession, peopleAt, type Cohort, type SessionDays, type SessionPlan } from './cohort';
import type { Stage } from './stage';

const HOURS_A_WEEK = 35;
const ANSWER_DAYS = 16;

/** Internships: the session is funded, people take places, sign in, come or not, write their week, and finish. */
export function tellSessions(stage: Stage, cohort: Cohort): void {
  for (const plan of cohort.sessions) {
    const days = daysOfSession(stage, plan);
    tellPlaces(stage, cohort, plan, days);
    tellDays(stage, plan, days);
  }
}

function tellPlaces(stage: Stage, cohort: Cohort, plan: SessionPlan, days: SessionDays): void {
  const { script, calendar, world } = stage;
  const { coordinator } = cohort;
  const enrolled = calendar.day(plan.enrolled);
  script.on(addWorkingDays(enrolled, -15), '11:00', () => planSession(stage, cohort, plan, days));
  script.on(addWorkingDays(enrolled, -4), '15:30', () =>
    stage.as(coordinator, async (tx) => {
      await fundSession(tx, world.id('session', plan.key), 1, world.id('funder', plan.funder));
    }),
  );
  const going = peopleAt(cohort, plan.event, 'waitlisted').filter(({ skip }) => !skip);
  const waiting = going.filter((person) => person.waits ?? !reached(person, 'enrolled'));
  const first = going.filter((person) => !waiting.includes(person));
  const session = (): object => ({ poe_session: world.id('session', plan.key) });
  script.on(enrolled, '09:30', () => stage.bulk(first.map(keyOf), 'enrol', coordinator, { ...session() }));
  for (const person of waiting.filter((one) => reached(one, 'enrolled')))
    tellAcceptance(stage, person, enrolled);
  for (const [place, person] of waiting.entries())
    script.on(enrolled, `10:${String(10 + place)}`, () => stage.act(keyOf(person), 'waitlist', coordinator, { ...session() })); // prettier-ignore
}

/** Whoever is offered a place while waiting says yes within the day. */
function tellAcceptance(stage: Stage, person: DemoPerson, enrolled: CalendarDate): void {
  const key = keyOf(person);
  for (let days = 1; days <= ANSWER_DAYS; days += 1) {
    stage.script.on(addDays(enrolled, days), '18:20', async () => {
      if ((await stage.stateOf(key)) === 'place_proposed') await stage.act(key, 'accept_place', 'self');
    });
  }
}

async function planSession(
  stage: Stage,
  cohort: Cohort,
  plan: SessionPlan,
  { first, last }: SessionDays,
): Promise<void> {
  const { world } = stage;
  await stage.as(cohort.coordinator, async (tx) => {
    const made = await createSession(tx, stage.groupId, {
      programmeId: world.id('programme', cohort.programme),
      name: plan.name,
      startsOn: first,
      endsOn: last,
      places: plan.places,
      place: plan.place,
      totalHours: HOURS_A_WEEK * plan.weeks,
      inCompanyHours: Math.floor((HOURS_A_WEEK * plan.weeks) / 3),
      trainingProviderId: world.id('provider', plan.provider),
    });
    world.keep('session', plan.key, made.id);
  });
}

function tellDays(stage: Stage, plan: SessionPlan, { first, last }: SessionDays): void {
  const { script } = stage;
  script.on(first, '08:50', () => signAll(stage, plan));
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    script.on(day, '12:35', () => noteHalfDay(stage, plan, day, 'morning'));
    script.on(day, '16:40', () => noteHalfDay(stage, plan, day, 'afternoon'));
    if (weekdayOf(day) === 5) script.on(day, '16:10', () => reviewWeek(stage, plan, day));
  }
  script.on(last, '15:00', () => finish(stage, plan));
}

interface Place {
  readonly journey_id: string;
  readonly name: string;
}

function places(stage: Stage, plan: SessionPlan, state: string): Promise<Place[]> {
  return stage.within((tx) =>
    rowsOf<Place>(
      tx,
      `SELECT e.journey_id, c.first_name || ' ' || c.last_name AS name FROM poe_enrolments e
       JOIN journeys j ON j.id = e.journey_id JOIN candidates c ON c.id = j.candidate_id
       WHERE e.poe_session_id = $1 AND e.state = $2 ORDER BY c.last_name, c.first_name`,
      [stage.world.id('session', plan.key), state],
    ),
  );
}

async function signAll(stage: Stage, plan: SessionPlan): Promise<void> {
  const ids = (await places(stage, plan, 'enrolled')).map(({ journey_id }) => journey_id);
  await stage.as(plan.trainer, (tx, actor) => signIn(tx, actor, stage.world.id('session', plan.key), ids));
}

/** Nearly everybody is there; one person in three weeks misses a whole day without a word. */
async function noteHalfDay(
  stage: Stage,
  plan: SessionPlan,
  day: CalendarDate,
  half: 'morning' | 'afternoon',
): Promise<void> {
  const running = await places(stage, plan, 'running');
  const missing = stage.calendar.offsetOf(day) % running.length;
  const presences = running.map(({ journey_id }, place) => {
    const draw = stage.chance.below(60);
    const gone = weekdayOf(day) === 4 && place === Math.abs(missing);
    const presence = gone ? ('unexcused' as const) : draw === 0 ? ('excused' as const) : ('present' as const);
    return { journeyId: journey_id, presence };
  });
  await stage.as(plan.trainer, (tx, actor) =>
    recordAttendance(tx, actor, stage.world.id('session', plan.key), { day, half, presences }),
  );
}

async function reviewWeek(stage: Stage, plan: SessionPlan, friday: CalendarDate): Promise<void> {
  const sessionId = stage.world.id('session', plan.key);
  for (const { journey_id } of await places(stage, plan, 'running')) {
    const { done, next } = stage.chance.among(WEEKLY);
    const mood = 2 + stage.chance.below(4);
    await stage.as(
      plan.trainer,
      (tx, actor) =>
      writeWeeklyReview(tx, actor, { sessionId, journeyId: journey_id, weekStartsOn: addDays(friday, -4) }, { done, nextAim: next, mood }), // prettier-ignore
    );
  }
}

async function finish(stage: Stage, plan: SessionPlan): Promise<void> {
  const sessionId = stage.world.id('session', plan.key);
  for (const { journey_id } of await places(stage, plan, 'running')) {
    await stage.as(plan.trainer, (tx, actor) =>
      writeFinalReview(tx, actor, { sessionId, journeyId: journey_id }, stage.chance.among(FINAL_REVIEWS)),
    );
  }
}
