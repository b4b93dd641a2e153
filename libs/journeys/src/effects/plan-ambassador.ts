import { openAmbassadorLink, readAmbassadorCard } from '@passerelle/offers';
import type { Tx } from '@passerelle/platform';
import { linesOf } from '../messages/message';
import { OFFER_MESSAGES } from '../messages/offer-messages';
import { renderMail } from '../messages/render-mail';
import type { TellAboutOffer } from './effect';
import type { EffectDeps } from './effect-settings';
import type { OutboxRow } from './outbox-row';
import type { Plan } from './plan';

/** Writes to an ambassador, who may have no account: their words, and the link with which they confirm them. */
export async function planAmbassador(
  tx: Tx,
  deps: EffectDeps,
  row: OutboxRow,
  effect: TellAboutOffer,
): Promise<Plan> {
  const { ambassadorId } = row.payload;
  const card = ambassadorId ? await readAmbassadorCard(tx, ambassadorId) : null;
  if (!ambassadorId || !card?.email) return { kind: 'void', reason: 'the ambassador cannot be written to' };
  if (await answered(tx, ambassadorId))
    return { kind: 'void', reason: 'the ambassador has already said yes' };
  const groupName = await nameOf(tx, row.groupId);
  const text = OFFER_MESSAGES[effect.message]({
    group: { name: groupName },
    company: card.companyName,
    title: card.trade,
  });
  const address = await openAmbassadorLink(tx, { groupId: row.groupId, ambassadorId, key: row.key }, deps);
  const body = renderMail({
    subject: text.subject,
    lines: [`Bonjour ${card.firstName},`, ...linesOf(text, 'mail')],
    button: { label: 'Relire et confirmer', address },
    foot: [groupName, card.companyName],
    size: 'large',
  });
  return {
    kind: 'mail',
    mails: [
      {
        recipient: ambassadorId,
        role: 'ambassador',
        userId: null,
        otherwise: null,
        mail: { key: row.key, to: card.email, ...body },
      },
    ],
  };
}

/** Whether they have said yes since they were last asked. */
async function answered(tx: Tx, id: string): Promise<boolean> {
  const rows: { answered: boolean }[] = await tx.query(
    'SELECT coalesce(confirmed_at >= asked_at, false) AS answered FROM ambassadors WHERE id = $1',
    [id],
  );
  return rows[0]?.answered ?? false;
}

async function nameOf(tx: Tx, groupId: string): Promise<string> {
  const rows: { name: string }[] = await tx.query('SELECT name FROM employer_groups WHERE id = $1', [
    groupId,
  ]);
  return rows[0]?.name ?? '';
}
