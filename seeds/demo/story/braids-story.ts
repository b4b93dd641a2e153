import {
  finishAction,
  interruptAction,
  liftBarrier,
  linkActions,
  noteBarrier,
  planAction,
} from '@passerelle/candidates';
import { addDays, addWorkingDays, isWorkingDay, type CalendarDate } from '@passerelle/kernel';
import { rowsOf } from '@passerelle/platform';
import { KITS, type Anchor, type Kit, type KitAction, type KitName } from '../data/braid-kits';
import { COMPANIES } from '../data/companies';
import { companyOfOffer } from '../data/offers-by-key';
import { keyOf, reached, type DemoPerson } from '../data/person';
import { daysOfSession, sessionOf, type Intake } from './intake';
import type { Scene } from './scene';

interface Braid {
  readonly scene: Scene;
  readonly person: DemoPerson;
  readonly kit: Kit;
  readonly goal: string;
  readonly days: ReadonlyMap<string, { readonly from: CalendarDate; readonly to: CalendarDate }>;
  /** Ids and versions of the actions entered, and of the barrier, once they are. */
  readonly entered: Map<string, { id: string; version: number }>;
}

/** What was done to help each person, and what it made possible: entered by those who did it, on the day. */
export function tellBraids(scene: Scene, intake: Intake): void {
  const used = new Map<KitName, number>();
  for (const person of intake.people) {
    if (!person.kit) continue;
    const times = used.get(person.kit) ?? 0;
    used.set(person.kit, times + 1);
    const kit: Kit = KITS[person.kit];
    const goals = kit.barrier?.goals ?? [];
    const days = daysOfActions(scene, intake, person, kit);
    tellBraid({ scene, person, kit, goal: goals[times % goals.length] ?? '', days, entered: new Map() });
  }
}

function tellBraid(braid: Braid): void {
  const { scene, person, kit, days } = braid;
  const { script, calendar } = scene;
  const minute = String(10 + ((person.day * -7) % 45)).padStart(2, '0');
  if (kit.barrier) script.on(addWorkingDays(calendar.day(person.day), 1), `17:${minute}`, () => note(braid));
  for (const action of kit.actions) {
    const when = days.get(action.key);
    if (!when) continue;
    script.on(when.from, `8:${minute}`, () => plan(braid, action, when));
    script.on(when.to, `18:${minute}`, () => finish(braid, action, when.to));
  }
  for (const [from, to, cause, effect] of kit.knots) {
    const [first, second] = [days.get(from), days.get(to)];
    if (!first || !second) continue;
    const day = first.from > second.from ? first.from : second.from;
    script.on(day, `19:${minute}`, () => tie(braid, from, to, { day, cause, effect }));
  }
}

function daysOfActions(
  scene: Scene,
  intake: Intake,
  person: DemoPerson,
  kit: Kit,
): Map<string, { from: CalendarDate; to: CalendarDate }> {
  const { calendar } = scene;
  const event = intake.events[person.event ?? 0];
  const session = sessionOf(intake, person);
  const poe = session && reached(person, 'poe') && !person.skip ? daysOfSession(scene, session) : null;
  const anchors: Readonly<Record<Anchor[0], CalendarDate | null>> = {
    referral: calendar.day(person.day),
    event: event && reached(person, 'met') ? calendar.day(event.held) : null,
    poe: poe?.first ?? null,
    poe_end: poe?.last ?? null,
    contract: person.contract && !person.contract.until ? calendar.day(person.contract.start) : null,
  };
  const days = new Map<string, { from: CalendarDate; to: CalendarDate }>();
  for (const { key, from, days: length } of kit.actions) {
    const anchor = anchors[from[0]];
    if (!anchor) continue;
    const first = workday(addDays(anchor, from[1]));
    days.set(key, { from: first, to: length === 0 ? first : workday(addDays(first, length)) });
  }
  if (anchors.event) days.set('event', { from: anchors.event, to: anchors.event });
  if (poe) days.set('poe', { from: poe.first, to: poe.last });
  if (anchors.contract) days.set('contract', { from: anchors.contract, to: addDays(anchors.contract, 180) });
  return days;
}

function workday(day: CalendarDate): CalendarDate {
  return isWorkingDay(day) ? day : addWorkingDays(day, 0);
}

async function note({ scene, person, kit, goal, entered }: Braid): Promise<void> {
  const kind = kit.barrier?.kind;
  if (!kind) return;
  const candidate = scene.world.id('candidate', keyOf(person));
  const noted = await scene.as(person.advisor, (tx, actor) =>
    noteBarrier(tx, actor, candidate, { kind, goal }),
  );
  entered.set('barrier', noted);
}

async function plan(
  { scene, person, entered }: Braid,
  action: KitAction,
  when: { from: string; to: string },
): Promise<void> {
  const { world } = scene;
  const preferred = person.wishes?.[0] ? companyOfOffer(person.wishes[0]) : null;
  const members = COMPANIES.filter(({ group, key }) => group === scene.group && key !== preferred);
  const company = action.at === 'preferred' && preferred ? preferred : scene.chance.among(members).key;
  const kept = await scene.as(person.advisor, (tx, actor) =>
    planAction(tx, actor, world.id('candidate', keyOf(person)), {
      kind: action.kind,
      title: action.title,
      startsOn: when.from,
      endsOn: when.to,
      carriedBy: action.by,
      barrierId: action.kind === 'work_situation' ? null : (entered.get('barrier')?.id ?? null),
      memberCompanyId: action.at ? world.id('company', company) : null,
    }),
  );
  entered.set(action.key, kept);
}

async function finish({ scene, person, kit, entered }: Braid, action: KitAction, day: string): Promise<void> {
  const candidate = scene.world.id('candidate', keyOf(person));
  const known = entered.get(action.key);
  if (!known) return;
  const { brokenOff, answers } = action;
  const ended = await scene.as(person.advisor, (tx, actor) =>
    brokenOff
      ? interruptAction(tx, actor, candidate, known.id, known.version, { endsOn: day, reason: brokenOff })
      : finishAction(tx, actor, candidate, known.id, known.version, {
          endsOn: day,
          inRightPlace: answers ?? null,
        }),
  );
  entered.set(action.key, ended);
  const barrier = entered.get('barrier');
  if (!barrier || kit.barrier?.liftedBy !== action.key) return;
  await scene.as(person.advisor, (tx, actor) =>
    liftBarrier(tx, actor, candidate, barrier.id, barrier.version),
  );
}

async function tie(
  { scene, person, entered }: Braid,
  from: string,
  to: string,
  { day, cause, effect }: { day: string; cause: string; effect: string },
): Promise<void> {
  const candidate = scene.world.id('candidate', keyOf(person));
  const ends = await scene.within((tx) =>
    rowsOf<{ id: string; source: string; kind: string }>(
      tx,
      `SELECT id, kind, split_part(source, ':', 1) AS source FROM guidance_actions WHERE candidate_id = $1 AND source IS NOT NULL`,
      [candidate],
    ),
  );
  const idOf = (name: string): string | undefined =>
    entered.get(name)?.id ??
    ends.find(({ source }) => source === (name === 'event' ? 'pass_dating' : name))?.id;
  const [fromActionId, toActionId] = [idOf(from), idOf(to)];
  if (!fromActionId || !toActionId) return;
  await scene.as(person.advisor, (tx, actor) =>
    linkActions(tx, actor, candidate, { fromActionId, toActionId, madeOn: day, cause, effect }),
  );
}
