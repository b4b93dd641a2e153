import { rowsOf, type Tx } from '@passerelle/platform';
import { PUBLIC_COLUMNS, PUBLIC_FROM, type PublicOffer } from './public-offers';
import { STILL_ASKED } from './still-asked';

/** Who speaks of the job: a first name and their words, once they have said yes. */
export interface PublicVoice {
  readonly firstName: string;
  readonly trade: string;
  readonly yearsInTrade: number;
  readonly sentences: string;
}

export interface PublicOfferDetail extends PublicOffer {
  /** What the text still asks for, in its own words, because the group let it through. */
  readonly stillAsked: readonly string[];
  readonly voice: PublicVoice | null;
}

/** An offer that was on show and is no longer: how it ended and whom to call, and no word of it. */
export interface EndedOffer {
  readonly state: 'filled' | 'withdrawn';
  readonly groupName: string;
  readonly groupPhone: string | null;
}

/** Reads one offer on show, of any group; null when it is not. Needs a transaction opened for the public. */
export async function readPublicOffer(tx: Tx, id: string): Promise<PublicOfferDetail | null> {
  const [offer] = await rowsOf<Omit<PublicOfferDetail, 'voice'>>(
    tx,
    `SELECT ${PUBLIC_COLUMNS}, ${STILL_ASKED} AS "stillAsked" ${PUBLIC_FROM} WHERE o.id = $1 AND o.state = 'published'`,
    [id],
  );
  return offer ? { ...offer, voice: await voiceOf(tx, id) } : null;
}

/** Reads how an offer that was on show ended; null when it never was, or still is. */
export async function readEndedOffer(tx: Tx, id: string): Promise<EndedOffer | null> {
  const [ended] = await rowsOf<EndedOffer>(
    tx,
    `SELECT o.state, g.name AS "groupName", g.phone AS "groupPhone" FROM offers o JOIN employer_groups g ON g.id = o.group_id
     WHERE o.id = $1 AND o.state IN ('filled', 'withdrawn') AND o.published_at IS NOT NULL`,
    [id],
  );
  return ended ?? null;
}

/** The full name never leaves the database. */
async function voiceOf(tx: Tx, offerId: string): Promise<PublicVoice | null> {
  const [voice] = await rowsOf<PublicVoice>(
    tx,
    `SELECT split_part(trim(a.full_name), ' ', 1) AS "firstName", a.trade, a.years_in_trade AS "yearsInTrade", a.sentences
     FROM offers o JOIN ambassadors a ON a.id = o.ambassador_id
     WHERE o.id = $1 AND a.confirmed_at IS NOT NULL AND a.left_on IS NULL`,
    [offerId],
  );
  return voice ?? null;
}
