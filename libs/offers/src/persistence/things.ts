import { problem } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { NO_DATES, type LatestVersion, type NeedFacts, type OfferFacts } from '../domain/facts';

/** A need or an offer as the engine of acts reads it. */
export interface Thing {
  readonly kind: 'need' | 'offer';
  readonly id: string;
  readonly groupId: string;
  readonly memberCompanyId: string;
  readonly state: string;
  readonly version: number;
}

export interface Need extends Thing {
  readonly kind: 'need';
  readonly programmeId: string | null;
  readonly seats: number;
  readonly facts: NeedFacts;
}

export interface Offer extends Thing {
  readonly kind: 'offer';
  readonly needId: string;
  readonly programmeId: string | null;
  readonly facts: OfferFacts;
}

interface NeedRow extends Omit<Need, 'facts' | 'kind'> {
  readonly title: string;
  readonly body: string;
}

interface OfferRow extends Omit<Offer, 'facts' | 'kind'> {
  readonly onShowNo: number | null;
  readonly latest: LatestVersion | null;
  readonly ambassadorNamed: boolean;
  readonly published: boolean;
}

/** Reads a need of the current group. @throws not_found */
export async function loadNeed(tx: Tx, id: string): Promise<Need> {
  const [row] = await tx.query<NeedRow[]>(
    `SELECT id, group_id AS "groupId", member_company_id AS "memberCompanyId", programme_id AS "programmeId",
            state, version, seats, title, body
     FROM needs WHERE id = $1`,
    [id],
  );
  if (!row) throw problem('not_found');
  const { title, body, ...need } = row;
  return { ...need, kind: 'need', facts: { ...NO_DATES, title, body, programmeId: need.programmeId } };
}

/** Reads an offer of the current group with what its guards look at. @throws not_found */
export async function loadOffer(tx: Tx, id: string): Promise<Offer> {
  const [row] = await tx.query<OfferRow[]>(
    `SELECT o.id, o.group_id AS "groupId", o.member_company_id AS "memberCompanyId", o.programme_id AS "programmeId",
            o.need_id AS "needId", o.state, o.version, o.current_version_no AS "onShowNo",
            o.published_at IS NOT NULL AS published, latest.version AS latest,
            a.id IS NOT NULL AND a.left_on IS NULL AS "ambassadorNamed"
     FROM offers o
     LEFT JOIN ambassadors a ON a.id = o.ambassador_id
     LEFT JOIN LATERAL (
       SELECT json_build_object('no', v.no, 'companyApproved', v.company_approved_at IS NOT NULL, 'title', v.title,
                'body', v.body, 'conditions', v.conditions, 'waived', coalesce(w.passages, '[]')) AS version
       FROM offer_versions v LEFT JOIN offer_waivers w ON w.offer_id = v.offer_id AND w.version_no = v.no
       WHERE v.offer_id = o.id ORDER BY v.no DESC LIMIT 1
     ) latest ON true
     WHERE o.id = $1`,
    [id],
  );
  if (!row) throw problem('not_found');
  const { latest, onShowNo, ambassadorNamed, published, ...offer } = row;
  return { ...offer, kind: 'offer', facts: { ...NO_DATES, latest, onShowNo, ambassadorNamed, published } };
}
