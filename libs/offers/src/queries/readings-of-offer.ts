import { problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { reachesCompany, seesPublishedOnly } from '../domain/offers.policy';
import { loadOffer } from '../persistence/things';
import type { ReadingPlace } from '../use-cases/count-readings';

/** How often one version was looked at, by place, since a day. */
export interface VersionReadings {
  readonly versionNo: number;
  /** First day of the count, YYYY-MM-DD. */
  readonly since: string;
  readonly places: Readonly<Record<ReadingPlace, number>>;
}

/** The counts of an offer, newest version first; for the group and the company. @throws not_found when it is out of reach */
export async function readReadings(tx: Tx, actor: Actor, offerId: string): Promise<VersionReadings[]> {
  const { memberCompanyId } = await loadOffer(tx, offerId);
  if (seesPublishedOnly(actor) || !reachesCompany(actor, memberCompanyId)) throw problem('not_found');
  return tx.query<VersionReadings[]>(
    `SELECT version_no AS "versionNo", min(day)::text AS since,
            json_build_object('catalogue', coalesce(sum(readings) FILTER (WHERE place = 'catalogue'), 0)::int,
              'page', coalesce(sum(readings) FILTER (WHERE place = 'page'), 0)::int,
              'poster', coalesce(sum(readings) FILTER (WHERE place = 'poster'), 0)::int,
              'feed', coalesce(sum(readings) FILTER (WHERE place = 'feed'), 0)::int) AS places
     FROM offer_readings WHERE offer_id = $1 GROUP BY version_no ORDER BY version_no DESC`,
    [offerId],
  );
}
