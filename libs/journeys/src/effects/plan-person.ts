import { countFollowUpTry } from '@passerelle/contracts';
import { parisDate } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { calendarOf } from '../messages/calendar';
import type { MessageTopics } from '../messages/message';
import { footOf, PERSON_MESSAGES } from '../messages/person-messages';
import { renderMail } from '../messages/render-mail';
import { typographic } from '../messages/french';
import { openCandidateLink } from './candidate-link';
import type { JourneyContext } from './context/journey-context';
import { readTopics } from './context/topics';
import type { TellPerson } from './effect';
import type { EffectDeps } from './effect-settings';
import type { OutboxRow } from './outbox-row';
import type { Plan } from './plan';
import { assigneeOf } from './plan-task';
import { endOfDay } from './task-due';
import { writeTask, type NewTask } from './write-task';

/**
 * Tells the person by the channel that works for them now: a mail, else a dated call for their advisor (the coordination where they
 * have none) with the exact words to say. A person no channel reaches is never forgotten.
 */
export async function planPerson(
  tx: Tx,
  deps: EffectDeps,
  row: OutboxRow,
  effect: TellPerson,
  journey: JourneyContext,
  first: boolean,
): Promise<Plan> {
  if (effect.while && !(effect.while as readonly string[]).includes(journey.state)) {
    return { kind: 'void', reason: `the journey is ${journey.state}` };
  }
  if (effect.followUp && !(await isAwaited(tx, journey, effect.followUp))) {
    return { kind: 'void', reason: 'the follow-up is answered' };
  }
  const template = PERSON_MESSAGES[effect.message];
  const read = await readTopics(tx, journey, row.payload, template.topics);
  if ('gone' in read) return { kind: 'void', reason: `no ${read.gone} any more` };
  const text = template.write(read.context);
  if (first && effect.followUp) await countFollowUpTry(tx, journey.journeyId, effect.followUp);
  const lines = text.lines.map(typographic);
  const event = template.topics.includes('event') ? read.context.event : null;
  const call = await callOf(tx, row, effect, journey, lines, event);
  const { channel, email } = journey.contact;
  if (channel !== 'email' || !email) {
    await writeTask(tx, call);
    return { kind: 'written' };
  }
  const address =
    effect.links.length > 0 &&
    (await openCandidateLink(
      tx,
      { groupId: row.groupId, journeyId: journey.journeyId, key: row.key, acts: effect.links },
      deps,
    ));
  const body = renderMail({
    subject: text.subject,
    lines: [`Bonjour ${journey.base.person.firstName},`, ...text.lines],
    button: address ? { label: 'Répondre', address } : null,
    foot: footOf(journey.base),
    size: 'large',
  });
  const mail = {
    key: `${row.key}:person`,
    to: email,
    ...body,
    ...(event && { calendar: appointmentOf(journey, event) }),
  };
  return {
    kind: 'mail',
    mails: [{ recipient: 'person', role: 'candidate', userId: null, mail, otherwise: call }],
  };
}

async function isAwaited(tx: Tx, { journeyId }: JourneyContext, month: number): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM follow_ups f JOIN exits x ON x.id = f.exit_id AND x.cancelled_at IS NULL
     WHERE x.journey_id = $1 AND f.month = $2 AND f.answered_at IS NULL`,
    [journeyId, month],
  );
  return rows.length > 0;
}

async function callOf(
  tx: Tx,
  row: OutboxRow,
  effect: TellPerson,
  journey: JourneyContext,
  words: readonly string[],
  event: MessageTopics['event'] | null,
): Promise<NewTask> {
  const { contact, base } = journey;
  const byThird = contact.channel === 'third_party';
  const evening = endOfDay(base.now);
  return {
    groupId: row.groupId,
    key: `${row.key}:call`,
    kind: effect.followUp ? 'follow_up' : 'call_person',
    effect: row.effect,
    journeyId: journey.journeyId,
    candidateId: journey.candidateId,
    companyId: null,
    ...(await assigneeOf(tx, { for: 'advisor' }, journey)),
    dueAt: event && event.startsAt > base.now && event.startsAt < evening ? event.startsAt : evening,
    subject: effect.message,
    whileStates: effect.while,
    closingActs: effect.links,
    details: {
      words,
      phone: byThird ? contact.thirdPartyPhone : contact.phone,
      thirdParty: byThird ? contact.thirdPartyName : null,
      channel: contact.channel,
    },
  };
}

function appointmentOf(journey: JourneyContext, event: MessageTopics['event']): string {
  return calendarOf({
    id: `${journey.journeyId}-${parisDate(event.startsAt)}`,
    title: 'Rencontre avec des professionnels',
    place: `${event.place}, ${event.address}`,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    now: journey.base.now,
  });
}
