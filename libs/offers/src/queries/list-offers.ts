import type { OfferState } from '@passerelle/kernel';
import { PAGE_SIZE, type Actor, type Page, type Tx } from '@passerelle/platform';
import { ownCompanyOnly, seesPublishedOnly } from '../domain/offers.policy';
import { pageById, type PageRequest } from './page';

export interface OfferFilter extends PageRequest {
  readonly programmeId?: string;
  readonly memberCompanyId?: string;
  readonly needId?: string;
  readonly state?: OfferState;
}

/** An offer in a list, in its version on show (or, before publication, its newest one). */
export interface OfferItem {
  readonly id: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly needId: string;
  readonly programmeId: string | null;
  readonly programmeName: string | null;
  readonly memberCompanyId: string;
  readonly companyName: string;
  readonly city: string;
  readonly title: string;
  readonly softSkills: readonly string[];
  readonly state: OfferState;
  readonly seats: number;
  readonly seatsTaken: number;
  readonly versionNo: number;
  readonly bornFromHire: boolean;
  readonly publishedAt: string | null;
  readonly version: number;
}

/** Columns of a list row; `o` is the offer, `v` the version to show. */
export const OFFER_COLUMNS = `o.id, o.group_id AS "groupId", g.short_name AS "groupName", o.need_id AS "needId",
  o.programme_id AS "programmeId", p.name AS "programmeName", o.member_company_id AS "memberCompanyId",
  c.name AS "companyName", c.city, v.title, v.soft_skills AS "softSkills", o.state, o.seats, o.seats_taken AS "seatsTaken",
  v.no AS "versionNo", o.born_from_hire AS "bornFromHire", to_json(o.published_at) #>> '{}' AS "publishedAt", o.version`;

export const OFFER_JOINS = `JOIN employer_groups g ON g.id = o.group_id
  JOIN member_companies c ON c.id = o.member_company_id
  LEFT JOIN programmes p ON p.id = o.programme_id
  JOIN LATERAL (
    SELECT v.* FROM offer_versions v WHERE v.offer_id = o.id AND v.no = coalesce(o.current_version_no, v.no)
    ORDER BY v.no DESC LIMIT 1
  ) v ON true`;

/**
 * Offers within the actor's reach, newest first. Staff and companies see theirs in any state; everybody else those on show:
 * of the current group, or, for an advisor, of all the partner groups (row-level security opens them).
 */
export async function listOffers(tx: Tx, actor: Actor, filter: OfferFilter): Promise<Page<OfferItem>> {
  const limit = filter.limit ?? PAGE_SIZE;
  const publishedOnly = seesPublishedOnly(actor);
  const rows = await tx.query<OfferItem[]>(
    `SELECT ${OFFER_COLUMNS} FROM offers o ${OFFER_JOINS}
     WHERE (NOT $1::bool OR o.state = 'published') AND ($2::uuid IS NULL OR o.member_company_id = $2)
       AND ($3::uuid IS NULL OR o.programme_id = $3) AND ($4::uuid IS NULL OR o.member_company_id = $4)
       AND ($5::text IS NULL OR o.state = $5) AND ($6::uuid IS NULL OR o.need_id = $6)
       AND ($7::uuid IS NULL OR o.id < $7)
     ORDER BY o.id DESC LIMIT $8`,
    [
      publishedOnly,
      publishedOnly ? null : ownCompanyOnly(actor),
      filter.programmeId ?? null,
      filter.memberCompanyId ?? null,
      filter.state ?? null,
      filter.needId ?? null,
      filter.after ?? null,
      limit + 1,
    ],
  );
  return pageById(rows, limit);
}
