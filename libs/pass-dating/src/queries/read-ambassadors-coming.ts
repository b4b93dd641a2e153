import type { Tx } from '@passerelle/platform';

/** Somebody who speaks of their trade at a Pass Dating, with the open offer they speak of where there is one. */
export interface AmbassadorComing {
  readonly id: string;
  readonly name: string;
  readonly trade: string;
  readonly companyName: string;
  readonly offerId: string | null;
  readonly offerTitle: string | null;
}

/** The ambassadors announced for an event, by company and name; a prescriber reads none: they know of offers, not of people. */
export async function readAmbassadorsComing(tx: Tx, passDatingId: string): Promise<AmbassadorComing[]> {
  return tx.query<AmbassadorComing[]>(
    `SELECT a.id, a.full_name AS name, a.trade, c.name AS "companyName", o.id AS "offerId", v.title AS "offerTitle"
     FROM pass_dating_ambassadors k
     JOIN pass_datings p ON p.id = k.pass_dating_id
     JOIN ambassadors a ON a.id = k.ambassador_id
     JOIN member_companies c ON c.id = a.member_company_id
     LEFT JOIN LATERAL (
       SELECT id, current_version_no FROM offers
       WHERE ambassador_id = a.id AND programme_id = p.programme_id AND state = 'published' ORDER BY id LIMIT 1
     ) o ON true
     LEFT JOIN offer_versions v ON v.offer_id = o.id AND v.no = o.current_version_no
     WHERE k.pass_dating_id = $1 ORDER BY c.name, a.full_name, a.id`,
    [passDatingId],
  );
}
