import { rowsOf, type Tx } from '@passerelle/platform';

/** What an ambassador reads of themselves on the page of their link. */
export interface AmbassadorCard {
  readonly firstName: string;
  readonly email: string | null;
  readonly trade: string;
  readonly yearsInTrade: number;
  readonly sentences: string;
  readonly companyName: string;
  readonly availability: string | null;
  readonly mostPeople: number | null;
  readonly imageRightUntil: string | null;
  readonly confirmedAt: string | null;
  /** Titles of the offers they speak for. */
  readonly offers: readonly string[];
  readonly today: string;
}

/** Reads the card of an ambassador of the current group; null when they have left or are not of it. */
export async function readAmbassadorCard(tx: Tx, id: string): Promise<AmbassadorCard | null> {
  const [card] = await rowsOf<AmbassadorCard>(
    tx,
    `SELECT split_part(trim(a.full_name), ' ', 1) AS "firstName", a.email::text, a.trade, a.years_in_trade AS "yearsInTrade",
            a.sentences, c.name AS "companyName", a.availability, a.most_people AS "mostPeople",
            a.image_right_until::text AS "imageRightUntil", to_json(a.confirmed_at) #>> '{}' AS "confirmedAt",
            (app_now() AT TIME ZONE 'Europe/Paris')::date::text AS today,
            (SELECT coalesce(json_agg(v.title ORDER BY v.title), '[]')
             FROM offers o JOIN LATERAL (
               SELECT title FROM offer_versions WHERE offer_id = o.id AND no = coalesce(o.current_version_no, no)
               ORDER BY no DESC LIMIT 1) v ON true
             WHERE o.ambassador_id = a.id AND o.state IN ('draft', 'to_approve', 'published')) AS offers
     FROM ambassadors a JOIN member_companies c ON c.id = a.member_company_id
     WHERE a.id = $1 AND a.left_on IS NULL`,
    [id],
  );
  return card ?? null;
}
