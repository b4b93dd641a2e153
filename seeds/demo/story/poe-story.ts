import {
  addDays,
  addWorkingDays,
  daysBetween,
  isWorkingDay,
  weekdayOf,
  type CalendarDate,
} from '@passerelle/kernel';
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
import { daysOfSession, peopleAt, type Intake, type SessionDays, type SessionPlan } from './intake';
import type { Scene } from './scene';

const HOURS_A_WEEK = 35;
const ANSWER_DAYS = 16;

/** Internships: the session is funded, people take places, sign in, come or not, write their week, and finish. */
export function tellSessions(scene: Scene, intake: Intake): void {
  for (const plan of intake.sessions) {
    const days = daysOfSession(scene, plan);
    tellPlaces(scene, intake, plan, days);
    tellDays(scene, plan, days);
  }
}

function tellPlaces(scene: Scene, intake: Intake, plan: SessionPlan, days: SessionDays): void {
  const { script, calendar, world } = scene;
  const { coordinator } = intake;
  const enrolled = calendar.day(plan.enrolled);
  script.on(addWorkingDays(enrolled, -15), '11:00', () => planSession(scene, intake, plan, days));
  script.on(addWorkingDays(enrolled, -4), '15:30', () =>
    scene.as(coordinator, async (tx) => {
      await fundSession(tx, world.id('session', plan.key), 1, world.id('funder', plan.funder));
    }),
  );
  const going = peopleAt(intake, plan.event, 'waitlisted').filter(({ skip }) => !skip);
  const waiting = going.filter((person) => person.waits ?? !reached(person, 'enrolled'));
  const first = going.filter((person) => !waiting.includes(person));
  const session = (): object => ({ poe_session: world.id('session', plan.key) });
  script.on(enrolled, '09:30', () => scene.bulk(first.map(keyOf), 'enrol', coordinator, { ...session() }));
  for (const person of waiting.filter((one) => reached(one, 'enrolled')))
    tellAcceptance(scene, person, enrolled);
  for (const [place, person] of waiting.entries())
    script.on(enrolled, `10:${String(10 + place)}`, () => scene.act(keyOf(person), 'waitlist', coordinator, { ...session() })); // prettier-ignore
}

/** Whoever is offered a place while waiting says yes within the day. */
function tellAcceptance(scene: Scene, person: DemoPerson, enrolled: CalendarDate): void {
  const key = keyOf(person);
  for (let days = 1; days <= ANSWER_DAYS; days += 1) {
    scene.script.on(addDays(enrolled, days), '18:20', async () => {
      if ((await scene.stateOf(key)) === 'place_proposed') await scene.act(key, 'accept_place', 'self');
    });
  }
}

async function planSession(
  scene: Scene,
  intake: Intake,
  plan: SessionPlan,
  { first, last }: SessionDays,
): Promise<void> {
  const { world } = scene;
  await scene.as(intake.coordinator, async (tx) => {
    const made = await createSession(tx, scene.groupId, {
      programmeId: world.id('programme', intake.programme),
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

function tellDays(scene: Scene, plan: SessionPlan, { first, last }: SessionDays): void {
  const { script } = scene;
  script.on(first, '08:50', () => signAll(scene, plan));
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    script.on(day, '12:35', () => noteHalfDay(scene, plan, day, 'morning'));
    script.on(day, '16:40', () => noteHalfDay(scene, plan, day, 'afternoon'));
    if (weekdayOf(day) === 5) script.on(day, '16:10', () => reviewWeek(scene, plan, day));
  }
  script.on(last, '15:00', () => finish(scene, plan));
}

/** Of the last two weeks the trainer has not written every review: something is left to do. */
const LATE_SINCE_DAYS = 14;
const PEOPLE_LATE = 2;

interface Place {
  readonly journey_id: string;
  readonly name: string;
}

function places(scene: Scene, plan: SessionPlan, state: string): Promise<Place[]> {
  return scene.within((tx) =>
    rowsOf<Place>(
      tx,
      `SELECT e.journey_id, c.first_name || ' ' || c.last_name AS name FROM poe_enrolments e
       JOIN journeys j ON j.id = e.journey_id JOIN candidates c ON c.id = j.candidate_id
       WHERE e.poe_session_id = $1 AND e.state = $2 ORDER BY c.last_name, c.first_name`,
      [scene.world.id('session', plan.key), state],
    ),
  );
}

async function signAll(scene: Scene, plan: SessionPlan): Promise<void> {
  const ids = (await places(scene, plan, 'enrolled')).map(({ journey_id }) => journey_id);
  await scene.as(plan.trainer, (tx, actor) => signIn(tx, actor, scene.world.id('session', plan.key), ids));
}

/** Nearly everybody is there; one person in three weeks misses a whole day without a word. */
async function noteHalfDay(
  scene: Scene,
  plan: SessionPlan,
  day: CalendarDate,
  half: 'morning' | 'afternoon',
): Promise<void> {
  const running = await places(scene, plan, 'running');
  const missing = scene.calendar.offsetOf(day) % running.length;
  const presences = running.map(({ journey_id }, place) => {
    const draw = scene.chance.below(60);
    const gone = weekdayOf(day) === 4 && place === Math.abs(missing);
    const presence = gone ? ('unexcused' as const) : draw === 0 ? ('excused' as const) : ('present' as const);
    return { journeyId: journey_id, presence };
  });
  await scene.as(plan.trainer, (tx, actor) =>
    recordAttendance(tx, actor, scene.world.id('session', plan.key), { day, half, presences }),
  );
}

async function reviewWeek(scene: Scene, plan: SessionPlan, friday: CalendarDate): Promise<void> {
  const sessionId = scene.world.id('session', plan.key);
  const late = daysBetween(friday, scene.calendar.today) < LATE_SINCE_DAYS ? PEOPLE_LATE : 0;
  for (const { journey_id } of (await places(scene, plan, 'running')).slice(late)) {
    const { done, next } = scene.chance.among(WEEKLY);
    const mood = 2 + scene.chance.below(4);
    await scene.as(
      plan.trainer,
      (tx, actor) =>
      writeWeeklyReview(tx, actor, { sessionId, journeyId: journey_id, weekStartsOn: addDays(friday, -4) }, { done, nextAim: next, mood }), // prettier-ignore
    );
  }
}

async function finish(scene: Scene, plan: SessionPlan): Promise<void> {
  const sessionId = scene.world.id('session', plan.key);
  for (const { journey_id } of await places(scene, plan, 'running')) {
    await scene.as(plan.trainer, (tx, actor) =>
      writeFinalReview(tx, actor, { sessionId, journeyId: journey_id }, scene.chance.among(FINAL_REVIEWS)),
    );
  }
}
