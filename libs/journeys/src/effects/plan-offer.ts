import type { Tx } from '@passerelle/platform';
import { typographic } from '../messages/french';
import { linesOf } from '../messages/message';
import { OFFER_MESSAGES, type OfferMessageContext } from '../messages/offer-messages';
import { renderMail } from '../messages/render-mail';
import type { TellAboutOffer } from './effect';
import type { EffectDeps } from './effect-settings';
import type { OutboxRow } from './outbox-row';
import { pathOfOffer } from './page-paths';
import type { Plan } from './plan';
import { offerSheets } from './offer-sheet';
import { employersOf, partnerAdvisorsOf, staffOf, type Recipient } from './recipients';
import { writeNotifications } from './write-notifications';

/** Tells of a need or an offer: staff in the product, the company by mail too, prescribers with the whole sheet of the offer. */
export async function planOffer(
  tx: Tx,
  deps: EffectDeps,
  row: OutboxRow,
  effect: TellAboutOffer,
): Promise<Plan> {
  const base = await readOfferBase(tx, row);
  if (!base) return { kind: 'void', reason: 'neither the need nor the offer is there' };
  const text = OFFER_MESSAGES[effect.message](base);
  const told = await recipientsOf(tx, row, effect.whom);
  const sheets = effect.whom === 'partner_advisors' ? await offerSheets(tx, row, deps.publicUrl) : [];
  if (told.length === 0 && sheets.length === 0) return { kind: 'void', reason: 'there is nobody to tell' };
  const lines = linesOf(text, 'product').map(typographic);
  await writeNotifications(tx, row, told, effect.message, { subject: typographic(text.subject), lines });
  const body = renderMail({
    subject: text.subject,
    lines: linesOf(text, 'mail'),
    button: { label: 'Ouvrir dans Passerelle', address: `${deps.publicUrl}${pathOfOffer(row.payload)}` },
    foot: [base.group.name],
    size: 'usual',
  });
  const usual = told.flatMap(({ userId, role, mail }) =>
    mail
      ? [
          {
            recipient: userId,
            role,
            userId,
            otherwise: null,
            mail: { key: `${row.key}:${userId}`, to: mail, ...body },
          },
        ]
      : [],
  );
  const mails = [...usual, ...sheets];
  return mails.length > 0 ? { kind: 'mail', mails } : { kind: 'written' };
}

async function recipientsOf(tx: Tx, row: OutboxRow, whom: TellAboutOffer['whom']): Promise<Recipient[]> {
  const { offerId } = row.payload;
  if (whom === 'partner_advisors') return offerId ? partnerAdvisorsOf(tx, row.groupId, offerId) : [];
  if (whom === 'coordinator' || whom === 'director') return staffOf(tx, row.groupId, whom);
  if (whom === 'ambassador') return [];
  return row.payload.memberCompanyId ? employersOf(tx, [row.payload.memberCompanyId]) : [];
}

async function readOfferBase(tx: Tx, { groupId, payload }: OutboxRow): Promise<OfferMessageContext | null> {
  const rows: { group_name: string; company: string; title: string }[] = await tx.query(
    `SELECT g.name AS group_name, m.name AS company, coalesce(v.title, n.title) AS title
     FROM needs n
     JOIN employer_groups g ON g.id = n.group_id
     JOIN member_companies m ON m.id = n.member_company_id
     LEFT JOIN offers o ON o.id = $3::uuid
     LEFT JOIN offer_versions v ON v.offer_id = o.id AND v.no = o.current_version_no
     WHERE n.group_id = $1 AND n.id = coalesce($2::uuid, o.need_id)`,
    [groupId, payload.needId ?? null, payload.offerId ?? null],
  );
  const [row] = rows;
  return row ? { group: { name: row.group_name }, company: row.company, title: row.title } : null;
}
