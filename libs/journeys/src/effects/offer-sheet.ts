import { behaviourOf, partsOf, readPublicOffer, type PublicOfferDetail } from '@passerelle/offers';
import type { Tx } from '@passerelle/platform';
import { phoneInFrench } from '../messages/french';
import { renderMail, type MailBody } from '../messages/render-mail';
import type { OutboxRow } from './outbox-row';
import type { PlannedMail } from './plan';

/** Where a structure reads its mail: its own address, else those of its advisors. */
interface Mailbox {
  readonly recipient: string;
  readonly userId: string | null;
  readonly email: string;
}

/**
 * The sheet of an offer just published, for each structure of its area that works with the group: what to tell a person, whole, without signing
 * in. One mail a structure where it gave an address; where it gave none, one for each of its advisors.
 */
export async function offerSheets(tx: Tx, row: OutboxRow, publicUrl: string): Promise<PlannedMail[]> {
  const offer = row.payload.offerId ? await readPublicOffer(tx, row.payload.offerId) : null;
  if (!offer) return [];
  const body = sheetOf(offer, publicUrl);
  return (await mailboxesOf(tx, row.groupId, offer.id)).map(({ recipient, userId, email }) => ({
    recipient,
    role: 'advisor',
    userId,
    otherwise: null,
    mail: { key: `${row.key}:${recipient}`, to: email, ...body },
  }));
}

/** Lays an offer out as a mail. @param publicUrl address of the pages, without a final slash */
export function sheetOf(offer: PublicOfferDetail, publicUrl: string): MailBody {
  const { doing, lookingFor, learning, conditions } = partsOf(offer.body);
  const behaviours = offer.softSkills.map(({ code, label }) => behaviourOf(code, label));
  const page = `${publicUrl}/public/offres/${offer.id}`;
  const { voice } = offer;
  return renderMail({
    subject: `Nouvelle offre : ${offer.title}, à ${offer.city}`,
    lines: [
      `${offer.title}. ${offer.companyName}, à ${offer.city}. ${seats(offer.seatsLeft)}.`,
      ...part(
        'L’entreprise demande encore',
        offer.stillAsked.map((words) => `« ${words} ».`),
      ),
      ...part('Ce que la personne fera', doing),
      ...part('Ce qui compte', [...lookingFor, ...behaviours]),
      ...part('Ce qu’elle apprendra', learning),
      ...part('Les conditions', [...conditions, offer.conditions]),
      ...(voice
        ? [`${voice.firstName}, ${years(voice.yearsInTrade)} de métier : « ${voice.sentences.trim()} »`]
        : []),
      ...(offer.groupPhone ? [`Une question : ${phoneInFrench(offer.groupPhone)}.`] : []),
      `L’affiche à imprimer : ${page}/affiche`,
    ],
    button: { label: 'Lire l’offre', address: page },
    foot: [offer.groupName],
    size: 'usual',
  });
}

function part(heading: string, sentences: readonly string[]): string[] {
  return sentences.length > 0 ? [`${heading} : ${sentences.join(' ')}`] : [];
}

function seats(left: number): string {
  return left === 1 ? '1 place' : `${String(left)} places`;
}

function years(count: number): string {
  return count < 2 ? `${String(count)} an` : `${String(count)} ans`;
}

function mailboxesOf(tx: Tx, groupId: string, offerId: string): Promise<Mailbox[]> {
  return tx.query<Mailbox[]>(
    `SELECT DISTINCT ON (email) recipient, "userId", email FROM (
       SELECT s.id AS recipient, NULL::uuid AS "userId", s.email::text AS email
       FROM partnerships p JOIN prescribers s ON s.id = p.prescriber_id
       WHERE p.group_id = $1 AND partnership_stands(p.until) AND partnership_covers(p.id, $2) AND s.email IS NOT NULL
       UNION ALL
       SELECT u.id, u.id, u.email::text
       FROM partnerships p JOIN prescribers s ON s.id = p.prescriber_id
       JOIN user_roles r ON r.prescriber_id = s.id AND r.role = 'advisor' AND r.ended_at IS NULL
       JOIN users u ON u.id = r.user_id AND u.disabled_at IS NULL
       WHERE p.group_id = $1 AND partnership_stands(p.until) AND partnership_covers(p.id, $2)
         AND s.email IS NULL AND u.email IS NOT NULL
     ) m ORDER BY email, "userId" NULLS FIRST`,
    [groupId, offerId],
  );
}
