import { newId } from '@passerelle/kernel';
import {
  MailInDoubt,
  MailRefused,
  MailUnavailable,
  type LeasedEffect,
  type SentMail,
  type Tx,
} from '@passerelle/platform';
import type { EffectDeps } from './effect-settings';
import { writeLedger } from './ledger';
import { delayOutboxRow, holdOutboxRow, type OutboxRow } from './outbox-row';
import { askHuman } from './ask-human';
import type { PlannedMail } from './plan';
import { closeEffect, type EffectReport, type Prepared } from './prepare-effect';
import { writeTask } from './write-task';

type Sending = Extract<Prepared, { kind: 'sending' }>;
type Answer = { readonly sent: SentMail } | { readonly error: MailRefused | MailUnavailable | MailInDoubt };

/** Hands the mails of an effect over one by one; after each, one transaction records it and announces the next. */
export async function sendMails(
  deps: EffectDeps,
  leased: LeasedEffect,
  { row, mails, doubtful }: Sending,
): Promise<EffectReport> {
  const state = { doubtful: [...doubtful], refused: [] as string[], sent: null as SentMail | null };
  for (const [place, planned] of mails.entries()) {
    const answer = await handOver(deps, planned);
    const report = await deps.database.inTransaction(
      { groupId: row.groupId },
      async (tx): Promise<EffectReport | null> => {
        if (!(await holdOutboxRow(tx, leased))) return 'not_mine';
        if ('error' in answer && waits(answer.error, deps)) return delay(tx, leased, row, state.doubtful);
        await settle(tx, row, planned, answer, state);
        const next = mails[place + 1];
        if (!next) return closeEffect(tx, row, state.doubtful, state.refused, state.sent);
        await writeLedger(tx, row, 'sending', {
          generation: row.generation,
          attempting: next.recipient,
          doubtful: state.doubtful,
        });
        return null;
      },
    );
    if (report) return report;
  }
  return 'done';
}

async function handOver(deps: EffectDeps, { mail }: PlannedMail): Promise<Answer> {
  try {
    return { sent: await deps.mail.send(mail) };
  } catch (error) {
    if (error instanceof MailRefused || error instanceof MailUnavailable) return { error };
    return {
      error: error instanceof MailInDoubt ? error : new MailInDoubt('The transport failed', { cause: error }),
    };
  }
}

/** Surely not sent, or sent to a far end that will refuse the second one: another try is harmless. */
function waits(error: Error, { mail }: EffectDeps): boolean {
  return (
    error instanceof MailUnavailable || (error instanceof MailInDoubt && mail.inDoubt === 'provider_key')
  );
}

async function delay(
  tx: Tx,
  leased: LeasedEffect,
  row: OutboxRow,
  doubtful: readonly string[],
): Promise<EffectReport> {
  await writeLedger(tx, row, 'failed', { doubtful });
  const dead = await delayOutboxRow(tx, leased, 'The mail server could not be reached');
  if (!dead) return 'delayed';
  await askHuman(tx, row, 'failed');
  return 'set_aside';
}

async function settle(
  tx: Tx,
  row: OutboxRow,
  planned: PlannedMail,
  answer: Answer,
  state: { doubtful: string[]; refused: string[]; sent: SentMail | null },
): Promise<void> {
  if ('sent' in answer) {
    state.sent = answer.sent;
    await record(tx, row, planned, answer.sent);
  } else if (answer.error instanceof MailInDoubt) {
    state.doubtful.push(planned.recipient);
  } else if (planned.otherwise) {
    await writeTask(tx, planned.otherwise);
  } else {
    state.refused.push(planned.recipient);
  }
}

async function record(
  tx: Tx,
  row: OutboxRow,
  { mail, role, userId }: PlannedMail,
  sent: SentMail,
): Promise<void> {
  await tx.query(
    `INSERT INTO mails (id, group_id, key, journey_id, recipient_role, recipient_user_id, recipient_address, subject, body,
                        provider, provider_ref, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, app_now()) ON CONFLICT (key) DO NOTHING`,
    [
      newId(),
      row.groupId,
      mail.key,
      row.journeyId,
      role,
      userId,
      mail.to,
      mail.subject,
      kept(mail.text, sent),
      sent.provider,
      sent.ref,
    ],
  );
}

/** Of a link only the hash is kept, so the text that stays has lost it; where no mail leaves, this text is the only way to read the link. */
function kept(text: string, { provider }: SentMail): string {
  return provider === 'outbox_folder' ? text : text.replace(/\/p\/(ambassadeur\/)?[\w-]{20,}/g, '/p/$1…');
}
