import { problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { reachesCompany, seesPublishedOnly } from '../domain/offers.policy';
import { appNow } from '../persistence/app-now';
import { layOutNeed } from '../persistence/need-rewriting';
import type { KeptSentence } from '../persistence/sentence-sources';
import { loadOffer } from '../persistence/things';
import { readHistory, type HistoryLine } from './history';
import { OFFER_COLUMNS, OFFER_JOINS, type OfferItem } from './list-offers';
import { withWords, type SourcedSentence } from './sourced-sentences';
import { STILL_ASKED } from './still-asked';
import { openActsOfOffer, type OpenAct } from './open-acts';

/** What the direction let through in one version. */
export interface OfferWaiver {
  /** The words that keep people out, as they stand in the text. */
  readonly passages: readonly string[];
  /** Why, who and when (ISO instant): for the group and the company. */
  readonly reason: string;
  readonly givenBy: string | null;
  readonly givenAt: string;
}

/** One version of an offer and who stands behind it. */
export interface OfferVersion {
  readonly no: number;
  readonly title: string;
  readonly body: string;
  readonly softSkills: readonly string[];
  readonly conditions: string;
  readonly writtenBy: string | null;
  readonly writtenAt: string;
  readonly companyApprovedBy: string | null;
  readonly companyApprovedAt: string | null;
  readonly groupApprovedBy: string | null;
  readonly groupApprovedAt: string | null;
  readonly waiver: OfferWaiver | null;
  /** Where each sentence of it comes from, in reading order. */
  readonly sentences: readonly SourcedSentence[];
}

/** Who speaks of the job. */
export interface OfferAmbassador {
  readonly id: string;
  readonly fullName: string;
  readonly trade: string;
  readonly sentences: string;
  /** They have said yes: until then, nobody beyond the group and the company reads their words. */
  readonly confirmed: boolean;
}

/** An offer as its reader may see it: the text on show and a confirmed ambassador for all; versions and history for the group and the company. */
export interface OfferDetail extends OfferItem {
  readonly body: string;
  readonly conditions: string;
  /** What the version on show still asks for, by a waiver: whoever presents the offer must know it. */
  readonly stillAsked: readonly string[];
  readonly ambassador: OfferAmbassador | null;
  readonly versions: readonly OfferVersion[];
  readonly history: readonly HistoryLine[];
  readonly allowedActs: readonly OpenAct[];
}

/** Reads one offer. @throws not_found when it is out of reach, or not on show for those who see published offers only */
export async function readOffer(tx: Tx, actor: Actor, id: string): Promise<OfferDetail> {
  const offer = await loadOffer(tx, id);
  const publishedOnly = seesPublishedOnly(actor);
  if (publishedOnly ? offer.state !== 'published' : !reachesCompany(actor, offer.memberCompanyId))
    throw problem('not_found');
  const [shown] = await tx.query<[OfferItem & Pick<OfferDetail, 'body' | 'conditions' | 'stillAsked'>]>(
    `SELECT ${OFFER_COLUMNS}, v.body, v.conditions, ${STILL_ASKED} AS "stillAsked" FROM offers o ${OFFER_JOINS} WHERE o.id = $1`,
    [id],
  );
  const ambassador = await readAmbassador(tx, id, publishedOnly);
  if (publishedOnly) return { ...shown, ambassador, versions: [], history: [], allowedActs: [] };
  return {
    ...shown,
    ambassador,
    versions: await readVersions(tx, id, offer.needId),
    history: await readHistory(tx, 'offer', id),
    allowedActs: openActsOfOffer(offer, actor, await appNow(tx)),
  };
}

/** Beyond the group and the company, ambassadors are named once they have confirmed what they say. */
async function readAmbassador(
  tx: Tx,
  offerId: string,
  confirmedOnly: boolean,
): Promise<OfferAmbassador | null> {
  const [ambassador] = await tx.query<OfferAmbassador[]>(
    `SELECT a.id, a.full_name AS "fullName", a.trade, a.sentences, a.confirmed_at IS NOT NULL AS confirmed
     FROM offers o JOIN ambassadors a ON a.id = o.ambassador_id
     WHERE o.id = $1 AND (NOT $2::bool OR a.confirmed_at IS NOT NULL AND a.left_on IS NULL)`,
    [offerId, confirmedOnly],
  );
  return ambassador ?? null;
}

async function readVersions(tx: Tx, offerId: string, needId: string): Promise<OfferVersion[]> {
  const said = await layOutNeed(tx, needId);
  const versions = await tx.query<(OfferVersion & { sentences: KeptSentence[] })[]>(
    `SELECT v.no, v.sentences, v.title, v.body, v.soft_skills AS "softSkills", v.conditions,
            w.full_name AS "writtenBy", to_json(v.written_at) #>> '{}' AS "writtenAt",
            c.full_name AS "companyApprovedBy", to_json(v.company_approved_at) #>> '{}' AS "companyApprovedAt",
            g.full_name AS "groupApprovedBy", to_json(v.group_approved_at) #>> '{}' AS "groupApprovedAt",
            CASE WHEN e.id IS NOT NULL THEN json_build_object('passages', ${STILL_ASKED}, 'reason', e.reason,
              'givenBy', d.full_name, 'givenAt', to_json(e.at) #>> '{}') END AS waiver
     FROM offer_versions v
     LEFT JOIN offer_waivers k ON k.offer_id = v.offer_id AND k.version_no = v.no
     LEFT JOIN offer_events e ON e.offer_id = k.offer_id AND e.version = k.event_version
     LEFT JOIN users d ON d.id = e.actor_id
     LEFT JOIN users w ON w.id = v.written_by
     LEFT JOIN users c ON c.id = v.company_approved_by
     LEFT JOIN users g ON g.id = v.group_approved_by
     WHERE v.offer_id = $1 ORDER BY v.no DESC`,
    [offerId],
  );
  return versions.map((version) => ({ ...version, sentences: withWords(version.sentences, said) }));
}
