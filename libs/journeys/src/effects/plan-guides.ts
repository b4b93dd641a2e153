import type { Tx } from '@passerelle/platform';
import { phoneInFrench, typographic } from '../messages/french';
import { GUIDE_MESSAGES } from '../messages/guide-messages';
import { linesOf, type GuideText } from '../messages/message';
import { renderMail } from '../messages/render-mail';
import type { JourneyContext } from './context/journey-context';
import { readTopics } from './context/topics';
import type { Guide, TellGuides } from './effect';
import type { EffectDeps } from './effect-settings';
import type { OutboxRow } from './outbox-row';
import { pathOfPerson } from './page-paths';
import type { Plan, PlannedMail } from './plan';
import {
  advisorOf,
  companiesClosedOf,
  companyOf,
  employersOf,
  referentOf,
  staffOf,
  type Recipient,
} from './recipients';
import { endOfDay } from './task-due';
import { addWordsToTask, writeTask, type NewTask } from './write-task';
import { writeNotifications } from './write-notifications';

/** Tells those who guide or employ the person, as they are at this moment. Whoever has nobody to hear gets a task instead. */
export async function planGuides(
  tx: Tx,
  deps: EffectDeps,
  row: OutboxRow,
  effect: TellGuides,
  journey: JourneyContext,
): Promise<Plan> {
  if (effect.while && !(effect.while as readonly string[]).includes(journey.state)) {
    return { kind: 'void', reason: `the journey is ${journey.state}` };
  }
  const template = GUIDE_MESSAGES[effect.message];
  const read = await readTopics(tx, journey, row.payload, template.topics);
  if ('gone' in read) return { kind: 'void', reason: `no ${read.gone} any more` };
  const text: GuideText = template.write(read.context);
  const told: Recipient[] = [];
  let tasks = 0;
  for (const whom of effect.whom) {
    const found = await recipientsOf(tx, row, whom, journey);
    if (found.recipients.length > 0) told.push(...found.recipients);
    else if (found.instead) {
      await askInstead(tx, row, journey, found.instead, linesOf(text, 'product').map(typographic));
      tasks += 1;
    }
  }
  if (told.length === 0)
    return tasks > 0 ? { kind: 'written' } : { kind: 'void', reason: 'there is nobody to tell' };
  await writeNotifications(tx, row, told, effect.message, {
    subject: typographic(text.subject),
    lines: linesOf(text, 'product').map(typographic),
  });
  const mails = told.flatMap((recipient) => mailTo(deps, row, journey, text, recipient));
  return mails.length > 0 ? { kind: 'mail', mails } : { kind: 'written' };
}

type Instead = 'structure' | { readonly companyId: string } | null;

async function recipientsOf(
  tx: Tx,
  row: OutboxRow,
  whom: Guide,
  journey: JourneyContext,
): Promise<{ recipients: Recipient[]; instead: Instead }> {
  const nobody = { recipients: [], instead: null };
  switch (whom) {
    case 'coordinator':
    case 'director':
      return { recipients: await staffOf(tx, row.groupId, whom), instead: null };
    case 'advisor': {
      const advisor =
        (await advisorOf(tx, journey)) ?? (journey.prescriberId ? null : await referentOf(tx, journey));
      return { recipients: advisor ? [advisor] : [], instead: journey.prescriberId ? 'structure' : null };
    }
    case 'company': {
      const companyId = await companyOf(tx, journey, row.payload.subject ?? '');
      return companyId ? { recipients: await employersOf(tx, [companyId]), instead: { companyId } } : nobody;
    }
    case 'companies_closed':
      return { recipients: await employersOf(tx, await companiesClosedOf(tx, journey)), instead: null };
    case 'new_guides': {
      const both = [await advisorOf(tx, journey), await referentOf(tx, journey)];
      return { recipients: both.flatMap((each) => (each ? [each] : [])), instead: null };
    }
  }
}

/** The structure whose advisor has gone takes the person over; the company without account is called by the coordination. */
async function askInstead(
  tx: Tx,
  row: OutboxRow,
  journey: JourneyContext,
  instead: Exclude<Instead, null>,
  words: readonly string[],
): Promise<void> {
  const byStructure = instead === 'structure';
  const task: NewTask = {
    groupId: row.groupId,
    key: `${row.key}:instead`,
    kind: byStructure ? 'take_over_person' : 'call_company',
    effect: row.effect,
    journeyId: journey.journeyId,
    candidateId: journey.candidateId,
    companyId: byStructure ? null : instead.companyId,
    prescriberId: byStructure ? journey.prescriberId : null,
    role: byStructure ? 'advisor' : 'coordinator',
    userId: null,
    dueAt: endOfDay(journey.base.now),
    subject: byStructure ? '' : `${instead.companyId}:${row.effect}`,
    whileStates: null,
    closingActs: byStructure ? ['reassign'] : [],
    details: { words },
  };
  if (byStructure && (await addWordsToTask(tx, task, words))) return;
  await writeTask(tx, task);
}

function mailTo(
  deps: EffectDeps,
  row: OutboxRow,
  journey: JourneyContext,
  text: GuideText,
  recipient: Recipient,
): PlannedMail[] {
  if (!recipient.mail) return [];
  const { group } = journey.base;
  const body = renderMail({
    subject: text.subject,
    lines: linesOf(text, 'mail'),
    button: {
      label: 'Ouvrir dans Passerelle',
      address: `${deps.publicUrl}${pathOfPerson(recipient.role, journey.journeyId)}`,
    },
    foot: [group.name, ...(group.phone ? [`Téléphone : ${phoneInFrench(group.phone)}`] : [])],
    size: 'usual',
  });
  const mail = { key: `${row.key}:${recipient.userId}`, to: recipient.mail, ...body };
  return [
    { recipient: recipient.userId, role: recipient.role, userId: recipient.userId, mail, otherwise: null },
  ];
}
