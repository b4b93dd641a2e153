import { CompleteContractFile, EnterQualificationResult, WriteTutorReview } from '@passerelle/contracts';
import {
  addDays,
  addMonths,
  addWorkingDays,
  parisDate,
  workingDayFrom,
  type CalendarDate,
} from '@passerelle/kernel';
import { rowsOf } from '@passerelle/platform';
import { ACCOUNTS } from '../data/accounts';
import { companyOfOffer } from '../data/offers-by-key';
import { keyOf, reached, type DemoContract, type DemoPerson } from '../data/person';
import { TUTOR_SAYS } from '../data/sentences';
import { daysOfSession, sessionOf, type Intake } from './intake';
import type { Scene } from './scene';

const REVIEW_MONTHS = [1, 3, 6, 9, 12];

/** Choices of offers, agreements, contracts and what tutors say of them. */
export function tellContracts(scene: Scene, intake: Intake): void {
  for (const [place, person] of intake.people.entries()) {
    if (!reached(person, 'chosen') && !person.skip) continue;
    const choosing = choosingDay(scene, intake, person);
    const minute = String(10 + ((place * 13) % 48));
    if (reached(person, 'chosen')) tellChoice(scene, person, choosing, minute);
    if (person.contract) tellContract(scene, intake, person, person.contract, choosing, minute);
  }
}

/** The first day after which the person can choose. */
function choosingDay(scene: Scene, intake: Intake, person: DemoPerson): CalendarDate {
  const { calendar } = scene;
  const event = intake.events[person.event ?? 0];
  if (person.skippedOn !== undefined) return addWorkingDays(calendar.day(person.skippedOn), 1);
  if (person.skip && event) return addWorkingDays(calendar.day(event.held), 4);
  const session = sessionOf(intake, person);
  if (!session) throw new Error(`No session for ${keyOf(person)}`);
  return addWorkingDays(daysOfSession(scene, session).last, 1);
}

function tellChoice(scene: Scene, person: DemoPerson, day: CalendarDate, minute: string): void {
  const wishes = (person.contract ? [person.contract.offer, ...(person.wishes ?? [])] : (person.wishes ?? []))
    .filter((offer, place, all) => all.indexOf(offer) === place)
    .slice(0, 3);
  scene.script.on(day, `14:${minute}`, async () => {
    const actor = person.reach === 'sms' ? scene.world.person(keyOf(person), scene.groupId, ['choose_offers']) : scene.world.actor(person.advisor); // prettier-ignore
    const open = await openOffers(scene);
    const left = wishes.filter((offer) => open.has(scene.world.id('offer', offer)));
    await scene.useCases.choose.execute(
      actor,
      scene.world.id('journey', keyOf(person)),
      left.map((offer, place) => ({ offerId: scene.world.id('offer', offer), rank: place + 1 })),
    );
  });
}

async function openOffers(scene: Scene): Promise<Set<string>> {
  const rows = await scene.within((tx) => rowsOf<{ id: string }>(tx, `SELECT id FROM offers WHERE state = 'published'`, [])); // prettier-ignore
  return new Set(rows.map(({ id }) => id));
}

/** A company says yes or no to a person who chose its offer. */
export async function answerChoice(
  scene: Scene,
  person: string,
  offer: string,
  answer: 'yes' | 'no',
): Promise<void> {
  const rows = await scene.within((tx) =>
    rowsOf<{ id: string }>(tx, 'SELECT id FROM offer_choices WHERE journey_id = $1 AND offer_id = $2', [
      scene.world.id('journey', person),
      scene.world.id('offer', offer),
    ]),
  );
  const [choice] = rows;
  if (!choice) throw new Error(`${person} did not choose ${offer}`);
  await scene.useCases.answer.execute(scene.employerOf(companyOfOffer(offer)), choice.id, answer, null);
}

function tellContract(
  scene: Scene,
  intake: Intake,
  person: DemoPerson,
  contract: DemoContract,
  choosing: CalendarDate,
  minute: string,
): void {
  const { script, calendar } = scene;
  const key = keyOf(person);
  const planned = calendar.day(contract.start);
  const prepared = later(addWorkingDays(choosing, 5), addWorkingDays(planned, -12));
  const signed = later(addWorkingDays(prepared, 2), addWorkingDays(planned, -6));
  const startsOn = later(workingDayFrom(planned), addWorkingDays(signed, 1));
  const dates = { startsOn, endsOn: addDays(addMonths(startsOn, contract.months), -1) };
  script.on(addWorkingDays(choosing, 3), `10:${minute}`, () =>
    answerChoice(scene, key, contract.offer, 'yes'),
  );
  if (contract.until === 'agreed') return;
  script.on(prepared, `11:${minute}`, () => prepare(scene, intake, key, contract, dates));
  if (contract.until === 'preparing') return;
  script.on(signed, `16:${minute}`, () => {
    const today = parisDate(scene.database.now);
    return scene.act(key, 'sign_contract', intake.director, {
      signed_by_group_on: today,
      signed_by_person_on: today,
    });
  });
  if (contract.until === 'signed') return;
  if (contract.filedAfter !== null) {
    const filed = addWorkingDays(startsOn, contract.filedAfter ?? 2);
    script.on(filed, `9:${minute}`, () => scene.act(key, 'file_contract', intake.coordinator, { filed_on: parisDate(scene.database.now) })); // prettier-ignore
  }
  for (const month of REVIEW_MONTHS) {
    const due = addMonths(startsOn, month);
    if (due <= dates.endsOn)
      script.on(addWorkingDays(due, 6), `15:${minute}`, () => review(scene, intake, key, contract, month));
  }
  script.on(addWorkingDays(dates.endsOn, 5), `10:${minute}`, () => qualify(scene, intake, key));
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

async function prepare(
  scene: Scene,
  intake: Intake,
  key: string,
  contract: DemoContract,
  { startsOn, endsOn }: { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate },
): Promise<void> {
  const { world } = scene;
  await scene.act(key, 'prepare_contract', intake.coordinator, {
    starts_on: startsOn,
    ends_on: endsOn,
    trial_ends_on: addDays(addMonths(startsOn, 1), -1),
    qualification_aim: contract.aim,
    weekly_hours: 35,
    training_provider: world.id('provider', 'brie'),
    tutor_name: contract.tutor,
  });
  const row = await contractOf(scene, key);
  const referent = intake.referent ?? intake.coordinator;
  await new CompleteContractFile(scene.database).execute(
    world.actor(intake.coordinator),
    row.id,
    row.version,
    {
      groupTutorId: world.id('user', referent),
    },
  );
  const tutor = ACCOUNTS.find(({ role, name }) => role === 'tutor' && name === contract.tutor);
  if (tutor)
    await scene.within((tx) => tx.query('UPDATE contracts SET company_tutor_user_id = $2 WHERE id = $1', [row.id, world.id('user', tutor.key)])); // prettier-ignore
}

async function contractOf(
  scene: Scene,
  key: string,
): Promise<{ id: string; version: number; state: string }> {
  const rows = await scene.within((tx) =>
    rowsOf<{ id: string; version: number; state: string }>(
      tx,
      'SELECT id, version, state FROM contracts WHERE journey_id = $1 ORDER BY created_at DESC LIMIT 1',
      [scene.world.id('journey', key)],
    ),
  );
  const [row] = rows;
  if (!row) throw new Error(`No contract of ${key}`);
  return row;
}

async function review(
  scene: Scene,
  intake: Intake,
  key: string,
  { tutor }: DemoContract,
  month: number,
): Promise<void> {
  const { id, state } = await contractOf(scene, key);
  if (state !== 'running') return;
  const account = ACCOUNTS.find(({ role, name }) => role === 'tutor' && name === tutor);
  const actor = scene.world.actor(account?.key ?? intake.coordinator);
  const inRightPlace = scene.chance.below(5) === 0 ? 'unsure' : 'yes';
  const sentence = scene.chance.among(TUTOR_SAYS[inRightPlace]);
  await new WriteTutorReview(scene.database).execute(actor, id, month, { inRightPlace, sentence, helpWanted: inRightPlace === 'unsure' }); // prettier-ignore
}

async function qualify(scene: Scene, intake: Intake, key: string): Promise<void> {
  const { id, version, state } = await contractOf(scene, key);
  if (state !== 'ended') return;
  const result = scene.chance.among(['obtained', 'obtained', 'obtained', 'partly'] as const);
  await new EnterQualificationResult(scene.database).execute(
    scene.world.actor(intake.coordinator),
    id,
    version,
    result,
  );
}
