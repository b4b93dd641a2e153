import type { Actor, Tx } from '@passerelle/platform';
import { ownCompanyOnly } from '../domain/offers.policy';

export interface AmbassadorFilter {
  readonly memberCompanyId?: string;
  /** Also those who have left. */
  readonly withFormer?: boolean;
}

/** An ambassador, with the offers they speak for. */
export interface AmbassadorItem {
  readonly id: string;
  readonly memberCompanyId: string;
  readonly companyName: string;
  readonly fullName: string;
  readonly trade: string;
  readonly yearsInTrade: number;
  readonly sentences: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly confirmedAt: string | null;
  readonly leftOn: string | null;
  /** When they can come, in their words. */
  readonly availability: string | null;
  /** The most people they meet on one day. */
  readonly mostPeople: number | null;
  /** Last day on which their picture may be shown; it may be over. */
  readonly imageRightUntil: string | null;
  readonly imageRightEnded: boolean;
  /** When they were last sent their link. */
  readonly askedAt: string | null;
  readonly liveOffers: number;
  readonly version: number;
}

/** Ambassadors within the actor's reach, by company and name: the group's, the company's own, or oneself. */
export function listAmbassadors(tx: Tx, actor: Actor, filter: AmbassadorFilter): Promise<AmbassadorItem[]> {
  const self = actor.role === 'ambassador' ? actor.userId : null;
  return tx.query<AmbassadorItem[]>(
    `SELECT a.id, a.member_company_id AS "memberCompanyId", c.name AS "companyName", a.full_name AS "fullName", a.trade,
            a.years_in_trade AS "yearsInTrade", a.sentences, a.phone, a.email,
            to_json(a.confirmed_at) #>> '{}' AS "confirmedAt", a.left_on::text AS "leftOn",
            a.availability, a.most_people AS "mostPeople", a.image_right_until::text AS "imageRightUntil",
            coalesce(a.image_right_until < (app_now() AT TIME ZONE 'Europe/Paris')::date, false) AS "imageRightEnded",
            to_json(a.asked_at) #>> '{}' AS "askedAt",
            (SELECT count(*)::int FROM offers o
             WHERE o.ambassador_id = a.id AND o.state IN ('draft', 'to_approve', 'published')) AS "liveOffers",
            a.version
     FROM ambassadors a JOIN member_companies c ON c.id = a.member_company_id
     WHERE (a.user_id = $1 OR $1::uuid IS NULL AND ($2::uuid IS NULL OR a.member_company_id = $2))
       AND ($3::uuid IS NULL OR a.member_company_id = $3) AND ($4::bool OR a.left_on IS NULL)
     ORDER BY c.name, a.full_name, a.id`,
    [self, self ? null : ownCompanyOnly(actor), filter.memberCompanyId ?? null, filter.withFormer ?? false],
  );
}
