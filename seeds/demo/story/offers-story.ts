import { addWorkingDays } from '@passerelle/kernel';
import {
  addAmbassador,
  answerNeedQuestions,
  confirmAmbassador,
  draftNeed,
  makeNeedAct,
  makeOfferAct,
  nameOfferAmbassador,
  openOffer,
  readRewriting,
  writeOfferVersion,
} from '@passerelle/offers';
import { scopeOf, type Actor, type Tx } from '@passerelle/platform';
import { ACCOUNTS } from '../data/accounts';
import { AMBASSADORS, type DemoAmbassador } from '../data/ambassadors';
import type { DemoNeed } from '../data/need';
import type { LaterNeed } from '../data/needs-later';
import { answersTo, wordsOfNeed } from './need-said';
import type { Scene } from './scene';

/** How a need of a programme becomes an offer, and when. */
export interface OffersPlan {
  readonly programme: string;
  readonly coordinator: string;
  /** Days from today when the first need is written. */
  readonly from: number;
  readonly needs: readonly (DemoNeed & { readonly until?: LaterNeed['until'] })[];
  /** Day hoped for, in days from today. */
  readonly startsOn: number;
  /** Need whose first rewriting the company sends back, why, and the condition that is then said. */
  readonly sentBack?: { readonly key: string; readonly reason: string; readonly condition: string };
}

/** Companies write their needs, the group rewrites them, companies read again, offers are published. */
export function tellOffers(scene: Scene, plan: OffersPlan): void {
  const { script, calendar } = scene;
  for (const [place, need] of plan.needs.entries()) {
    const told = { need, plan, scene, version: 0, offerVersion: 0, no: 1 };
    const first = calendar.day(plan.from + place);
    const after = (days: number): string => addWorkingDays(first, days);
    const hour = (base: number): string => `${String(base + (place % 3))}:${String(10 + ((place * 7) % 45))}`;
    script.on(first, hour(9), () => draft(told));
    if (need.until === 'drafted') continue;
    script.on(after(1), hour(10), () => post(told));
    if (need.until === 'posted') continue;
    script.on(after(2), hour(15), () => answer(told));
    script.on(after(4), hour(14), () => rewrite(told));
    if (need.until === 'to_approve') continue;
    const { sentBack } = plan;
    if (sentBack?.key === need.key) script.on(after(5), hour(11), () => sendBack(told, sentBack));
    script.on(after(6), hour(8), () => approve(told));
    script.on(after(7), hour(15), () => publish(told));
  }
}

type SentBack = NonNullable<OffersPlan['sentBack']>;

interface Told {
  readonly need: DemoNeed;
  readonly plan: OffersPlan;
  readonly scene: Scene;
  version: number;
  offerVersion: number;
  no: number;
}

function by<T>(scene: Scene, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return scene.database.inTransaction(scopeOf(actor), work);
}

async function draft(told: Told): Promise<void> {
  const { need, plan, scene } = told;
  const employer = scene.employerOf(need.company);
  const made = await by(scene, employer, (tx) =>
    draftNeed(tx, employer, {
      programmeId: scene.world.id('programme', plan.programme),
      ...wordsOfNeed(need),
      startsOn: scene.calendar.day(plan.startsOn),
      ...speakerOf(scene, need),
    }),
  );
  told.version = made.version;
  scene.world.keep('need', need.key, made.id);
}

async function post(told: Told): Promise<void> {
  const { need, scene } = told;
  const actor = scene.employerOf(need.company);
  const made = await by(scene, actor, (tx) =>
    makeNeedAct(tx, scene.world.id('need', need.key), { act: 'post', actor, expectedVersion: told.version }),
  );
  told.version = made.version;
}

/** The assistant asks what only the company knows, and the company answers from its own page. */
async function answer(told: Told): Promise<void> {
  const { need, scene } = told;
  const actor = scene.employerOf(need.company);
  const made = await by(scene, actor, async (tx) => {
    const needId = scene.world.id('need', need.key);
    const { questions } = await readRewriting(tx, actor, needId);
    return answerNeedQuestions(tx, actor, needId, told.version, answersTo(need, questions));
  });
  told.version = made.version;
}

async function rewrite(told: Told): Promise<void> {
  const { need, plan, scene } = told;
  const actor = scene.world.actor(plan.coordinator);
  await ensureAmbassador(scene, actor, need.ambassador);
  const made = await by(scene, actor, async (tx) => {
    const needId = scene.world.id('need', need.key);
    const { proposal } = await readRewriting(tx, actor, needId);
    const opened = await openOffer(tx, actor, needId, proposal.words);
    const named = await nameOfferAmbassador(
      tx,
      actor,
      opened.id,
      opened.version,
      scene.world.id('ambassador', need.ambassador),
    );
    return makeOfferAct(tx, opened.id, { act: 'submit', actor, expectedVersion: named.version });
  });
  scene.world.keep('offer', need.key, made.id);
  told.offerVersion = made.version;
}

async function sendBack(told: Told, { reason, condition }: SentBack): Promise<void> {
  const { need, plan, scene } = told;
  const id = scene.world.id('offer', need.key);
  const employer = scene.employerOf(need.company);
  const coordinator = scene.world.actor(plan.coordinator);
  const back = await by(scene, employer, (tx) =>
    makeOfferAct(tx, id, { act: 'ask_changes', actor: employer, expectedVersion: told.offerVersion, reason }),
  );
  const again = await by(scene, coordinator, async (tx) => {
    const { proposal } = await readRewriting(tx, coordinator, scene.world.id('need', need.key));
    const { words } = proposal;
    const mended = { ...words, conditions: `${words.conditions}\n${condition}` };
    const written = await writeOfferVersion(tx, coordinator, id, back.version, mended);
    return makeOfferAct(tx, id, { act: 'submit', actor: coordinator, expectedVersion: written.version });
  });
  told.offerVersion = again.version;
  told.no = 2;
}

async function approve(told: Told): Promise<void> {
  const actor = told.scene.employerOf(told.need.company);
  const made = await by(told.scene, actor, (tx) =>
    makeOfferAct(tx, told.scene.world.id('offer', told.need.key), {
      act: 'approve',
      actor,
      expectedVersion: told.offerVersion,
      input: { version_no: told.no },
    }),
  );
  told.offerVersion = made.version;
}

async function publish(told: Told): Promise<void> {
  const actor = told.scene.world.actor(told.plan.coordinator);
  await by(told.scene, actor, (tx) =>
    makeOfferAct(tx, told.scene.world.id('offer', told.need.key), {
      act: 'publish',
      actor,
      expectedVersion: told.offerVersion,
      input: { version_no: told.no },
    }),
  );
}

/** Whom the company suggests to speak of the job: somebody that the group knows already, or a name. */
function speakerOf(
  { world }: Scene,
  { ambassador }: DemoNeed,
): { ambassadorId: string } | { ambassadorName: string } {
  return world.has('ambassador', ambassador)
    ? { ambassadorId: world.id('ambassador', ambassador) }
    : { ambassadorName: ambassadorOf(ambassador).name };
}

function ambassadorOf(key: string): DemoAmbassador {
  const ambassador = AMBASSADORS.find((one) => one.key === key);
  if (!ambassador) throw new Error(`Unknown ambassador: ${key}`);
  return ambassador;
}

async function ensureAmbassador(scene: Scene, actor: Actor, key: string): Promise<void> {
  if (scene.world.has('ambassador', key)) return;
  const ambassador = ambassadorOf(key);
  const account = ACCOUNTS.find((one) => one.key === ambassador.account);
  await by(scene, actor, async (tx) => {
    const added = await addAmbassador(tx, actor, {
      memberCompanyId: scene.world.id('company', ambassador.company),
      fullName: ambassador.name,
      trade: ambassador.trade,
      yearsInTrade: ambassador.years,
      sentences: ambassador.sentences,
      phone: account?.phone ?? null,
      email: account?.email ?? null,
    });
    scene.world.keep('ambassador', key, added.id);
    if (account)
      await tx.query('UPDATE ambassadors SET user_id = $2 WHERE id = $1', [
        added.id,
        scene.world.id('user', account.key),
      ]);
    await confirmAmbassador(tx, actor, added.id, added.version);
  });
}
