import { parisDate, problem } from '@passerelle/kernel';
import { consumeAccessLink, type Database } from '@passerelle/platform';
import { imageRightEnd } from '../domain/image-right';
import { appNow } from '../persistence/app-now';
import { AMBASSADOR_LINK, type AmbassadorLink } from '../persistence/ambassador-links';

/** What an ambassador says on their page. */
export interface AmbassadorAnswer {
  readonly sentences: string;
  readonly availability: string;
  /** The most people they meet on one day. */
  readonly mostPeople: number;
  /** Whether their picture may be shown; until when follows from the day. */
  readonly imageRight: boolean;
}

/**
 * Writes what an ambassador confirms with their link, and uses the link, in one transaction: of two answers one is kept. Saying no to
 * the image right ends one given before.
 * @throws link_used, link_expired, ambassador_gone
 */
export function answerAsAmbassador(
  database: Database,
  link: AmbassadorLink,
  token: string,
  answer: AmbassadorAnswer,
): Promise<void> {
  return database.inTransaction({ groupId: link.groupId }, async (tx) => {
    await consumeAccessLink(tx, AMBASSADOR_LINK, token);
    const today = parisDate(await appNow(tx));
    const [rows] = await tx.query<[unknown[], number]>(
      `UPDATE ambassadors SET sentences = $2, availability = $3, most_people = $4, image_right_on = $5, image_right_until = $6,
              confirmed_at = app_now(), version = version + 1
       WHERE id = $1 AND left_on IS NULL RETURNING id`,
      [
        link.ambassadorId,
        answer.sentences,
        answer.availability || null,
        answer.mostPeople,
        answer.imageRight ? today : null,
        answer.imageRight ? imageRightEnd(today) : null,
      ],
    );
    if (rows.length === 0) throw problem('ambassador_gone', { date: today });
  });
}
