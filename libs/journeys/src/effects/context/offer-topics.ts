import type { Tx } from '@passerelle/platform';
import type { MessageTopics } from '../../messages/message';
import type { EffectPayload } from '../outbox-row';
import type { JourneyContext } from './journey-context';

const TITLED = `JOIN offer_versions v ON v.offer_id = o.id AND v.no = o.current_version_no
     JOIN member_companies m ON m.id = o.member_company_id`;

/** The offers of the programme that are open and still have a seat, newest first; null when there is none. */
export async function readOffers(
  tx: Tx,
  { programmeId }: JourneyContext,
): Promise<MessageTopics['offers'] | null> {
  const rows: { title: string; company: string }[] = await tx.query(
    `SELECT v.title, m.name AS company FROM offers o ${TITLED}
     WHERE o.programme_id = $1 AND o.state = 'published' AND o.seats_taken < o.seats
     ORDER BY o.published_at DESC, o.id LIMIT 20`,
    [programmeId],
  );
  return rows.length > 0 ? rows : null;
}

/** The offer an effect is about: the one it names, else the one of the contract, else the one agreed or best ranked with both yeses. */
export async function readOffer(
  tx: Tx,
  journey: JourneyContext,
  payload: EffectPayload,
): Promise<MessageTopics['offer'] | null> {
  const rows: { title: string; company: string }[] = await tx.query(
    `SELECT v.title, m.name AS company
     FROM (${OFFERS_OF_JOURNEY}) x JOIN offers o ON o.id = x.offer_id ${TITLED}
     ORDER BY x.preference, x.rank LIMIT 1`,
    [journey.journeyId, payload.offerId ?? payload.subject ?? ''],
  );
  return rows[0] ?? null;
}

/** Offers of a journey, the one that an effect most likely speaks of first. Parameters: the journey, a named offer, choice or company. */
export const OFFERS_OF_JOURNEY = `
  SELECT c.offer_id, 0 AS preference, c.rank FROM offer_choices c JOIN offers o ON o.id = c.offer_id
  WHERE c.journey_id = $1 AND $2 IN (o.id::text, o.member_company_id::text, c.id::text)
  UNION ALL
  SELECT k.offer_id, 1, 0 FROM contracts k WHERE k.journey_id = $1 AND k.state <> 'undone' AND $2 = ''
  UNION ALL
  SELECT c.offer_id, CASE WHEN c.state = 'agreed' THEN 2 WHEN c.closed_because = 'undone' THEN 3 ELSE 4 END, c.rank FROM offer_choices c
  WHERE c.journey_id = $1 AND c.company_answer = 'yes' AND c.state <> 'withdrawn' AND $2 = ''`;
