import { addWorkingDays } from '@passerelle/kernel';
import {
  closePassDating,
  createPassDating,
  openPassDating,
  recordFeedback,
  recordMeetings,
  type HeldMeeting,
} from '@passerelle/pass-dating';
import { AMBASSADORS } from '../data/ambassadors';
import { keyOf, reached, type DemoPerson } from '../data/person';
import { COMPANY_SAYS, PERSON_SAYS } from '../data/sentences';
import { ambassadorOfOffer } from '../data/offers-by-key';
import { peopleAt, type Intake, type EventPlan } from './intake';
import type { Scene } from './scene';

/** Pass Datings: invitations, answers, the day itself, what both sides say, what the group decides. */
export function tellEvents(scene: Scene, intake: Intake): void {
  for (const [number, event] of intake.events.entries()) tellEvent(scene, intake, event, number);
}

function tellEvent(scene: Scene, intake: Intake, event: EventPlan, number: number): void {
  const { script, calendar, world, chance } = scene;
  const { coordinator } = intake;
  const invited = calendar.day(event.invited);
  const held = calendar.day(event.held);
  const guests = peopleAt(intake, number, 'invited');
  const came = peopleAt(intake, number, 'met');

  script.on(invited, '08:15', () => plan(scene, intake, event, held));
  script.on(invited, '08:45', () => scene.bulk(guests.map(keyOf), 'invite', coordinator, { pass_dating: world.id('event', event.key) })); // prettier-ignore
  for (const [place, person] of guests.filter((one) => reached(one, 'confirmed')).entries()) {
    const alone = (person.reach === 'sms' || person.reach === 'email') && place % 4 !== 3;
    const day = addWorkingDays(invited, 1 + chance.below(5));
    script.on(day, `${String(9 + (place % 9))}:${String(12 + ((place * 7) % 45))}`, () =>
      scene.act(keyOf(person), 'confirm_presence', alone ? 'self' : person.advisor),
    );
  }
  script.on(held, '08:30', () => onEvent(scene, intake, event, openPassDating));
  script.on(held, '09:05', () => scene.bulk(came.map(keyOf), 'check_in', coordinator, { pass_dating: world.id('event', event.key) })); // prettier-ignore
  script.on(held, '11:45', () => meet(scene, intake, event, came));
  script.on(held, '12:20', () => onEvent(scene, intake, event, closePassDating));
  for (const person of came) {
    const { skip, skippedOn } = person;
    const skipping = skippedOn === undefined ? addWorkingDays(held, 3) : calendar.day(skippedOn);
    if (skip)
      script.on(skipping, '10:30', () => scene.act(keyOf(person), 'skip_poe', coordinator, { reason: skip }));
    if (reached(person, 'shortlisted') && (!skip || skippedOn !== undefined))
      script.on(addWorkingDays(held, 2), '10:00', () => scene.act(keyOf(person), 'shortlist', coordinator, { sentence: 'Envie partagée, à confirmer ensemble.' })); // prettier-ignore
  }
}

function plan(scene: Scene, intake: Intake, event: EventPlan, held: string): Promise<void> {
  return scene.as(intake.coordinator, async (tx) => {
    const id = await createPassDating(tx, scene.groupId, {
      programmeId: scene.world.id('programme', intake.programme),
      startsAt: scene.calendar.at(held, '09:00'),
      endsAt: scene.calendar.at(held, '12:00'),
      place: event.place,
      address: event.address,
      seats: event.seats,
      overbooking: 1.2,
    });
    scene.world.keep('event', event.key, id);
  });
}

async function onEvent(
  scene: Scene,
  intake: Intake,
  event: EventPlan,
  act: typeof openPassDating,
): Promise<void> {
  const id = scene.world.id('event', event.key);
  await scene.as(intake.coordinator, async (tx) => {
    const rows = await tx.query<{ version: number }[]>('SELECT version FROM pass_datings WHERE id = $1', [
      id,
    ]);
    await act(tx, id, rows[0]?.version ?? 0);
  });
}

/** Who met whom: everybody meets the ambassadors of their wishes, in the first round in which both are free. */
export function roundsOf(
  people: readonly DemoPerson[],
): { person: DemoPerson; offer: string; ambassador: string; round: number }[] {
  const busy = new Set<string>();
  const held = new Set<string>();
  return people.flatMap((person) =>
    (person.wishes ?? []).flatMap((offer) => {
      const ambassador = ambassadorOfOffer(offer);
      const pair = `${keyOf(person)}/${ambassador}`;
      if (held.has(pair)) return [];
      held.add(pair);
      let round = 1;
      while (busy.has(`${keyOf(person)}:${String(round)}`) || busy.has(`${ambassador}:${String(round)}`))
        round += 1;
      busy.add(`${keyOf(person)}:${String(round)}`).add(`${ambassador}:${String(round)}`);
      return [{ person, offer, ambassador, round }];
    }),
  );
}

async function meet(
  scene: Scene,
  intake: Intake,
  event: EventPlan,
  people: readonly DemoPerson[],
): Promise<void> {
  const { world } = scene;
  const rounds = roundsOf(people);
  const meetings: HeldMeeting[] = rounds.map(({ person, offer, ambassador, round }) => ({
    journeyId: world.id('journey', keyOf(person)),
    ambassadorId: world.id('ambassador', ambassador),
    offerId: world.id('offer', offer),
    round,
  }));
  const ids = await scene.as(intake.coordinator, (tx) =>
    recordMeetings(tx, world.id('event', event.key), meetings),
  );
  for (const [place, { person, offer, ambassador }] of rounds.entries())
    await say(scene, intake, ids[place] ?? '', person, { offer, ambassador });
}

/** What both say: the person's first wish is mutual where they went on, the other meetings are as life has them. */
async function say(
  scene: Scene,
  intake: Intake,
  meetingId: string,
  person: DemoPerson,
  { offer, ambassador }: { offer: string; ambassador: string },
): Promise<void> {
  const { chance } = scene;
  const first = person.wishes?.[0] === offer;
  const goes = reached(person, 'shortlisted') || person.skip !== undefined;
  const answer = first && goes ? 'yes' : chance.among(['yes', 'maybe', 'maybe', 'no'] as const);
  const back = first && goes ? 'yes' : chance.among(['yes', 'maybe', 'no'] as const);
  const account = AMBASSADORS.find(({ key }) => key === ambassador)?.account;
  await scene.as(intake.coordinator, (tx, actor) =>
    recordFeedback(tx, actor, meetingId, {
      side: 'person',
      answer,
      sentence: chance.among(PERSON_SAYS[answer]),
    }),
  );
  await scene.as(account ?? intake.coordinator, (tx, actor) =>
    recordFeedback(tx, actor, meetingId, {
      side: 'company',
      answer: back,
      sentence: chance.among(COMPANY_SAYS[back]),
    }),
  );
}
