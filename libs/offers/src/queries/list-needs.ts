import type { NeedState } from '@passerelle/kernel';
import { PAGE_SIZE, type Actor, type Page, type Tx } from '@passerelle/platform';
import { ownCompanyOnly } from '../domain/offers.policy';
import { pageById, type PageRequest } from './page';

export interface NeedFilter extends PageRequest {
  readonly programmeId?: string;
  readonly memberCompanyId?: string;
  readonly state?: NeedState;
}

/** A need in a list. */
export interface NeedItem {
  readonly id: string;
  readonly title: string;
  readonly state: NeedState;
  readonly seats: number;
  readonly programmeId: string | null;
  readonly programmeName: string | null;
  readonly memberCompanyId: string;
  readonly companyName: string;
  readonly startsOn: string | null;
  readonly postedAt: string | null;
  readonly version: number;
  /** Its newest offer. */
  readonly offerId: string | null;
  readonly offerState: string | null;
  /** The group asked the company something, and nothing was answered since. */
  readonly questionsWait: boolean;
}

/** Columns of a list row; `n` is the need. */
export const NEED_COLUMNS = `n.id, n.title, n.state, n.seats, n.programme_id AS "programmeId", p.name AS "programmeName",
  n.member_company_id AS "memberCompanyId", c.name AS "companyName", n.starts_on::text AS "startsOn",
  to_json(n.posted_at) #>> '{}' AS "postedAt", n.version, o.id AS "offerId", o.state AS "offerState",
  coalesce((SELECT e.act = 'ask_company' FROM offer_events e
    WHERE e.need_id = n.id AND e.act IN ('ask_company', 'answer_questions') ORDER BY e.version DESC LIMIT 1), false) AS "questionsWait"`;

export const NEED_JOINS = `JOIN member_companies c ON c.id = n.member_company_id
  LEFT JOIN programmes p ON p.id = n.programme_id
  LEFT JOIN LATERAL (SELECT o.id, o.state FROM offers o WHERE o.need_id = n.id ORDER BY o.id DESC LIMIT 1) o ON true`;

/** Needs within the actor's reach, newest first: the group's for its staff, the company's own for an employer or a tutor. */
export async function listNeeds(tx: Tx, actor: Actor, filter: NeedFilter): Promise<Page<NeedItem>> {
  const limit = filter.limit ?? PAGE_SIZE;
  const rows = await tx.query<NeedItem[]>(
    `SELECT ${NEED_COLUMNS} FROM needs n ${NEED_JOINS}
     WHERE ($1::uuid IS NULL OR n.member_company_id = $1) AND ($2::uuid IS NULL OR n.programme_id = $2)
       AND ($3::uuid IS NULL OR n.member_company_id = $3) AND ($4::text IS NULL OR n.state = $4)
       AND ($5::uuid IS NULL OR n.id < $5)
     ORDER BY n.id DESC LIMIT $6`,
    [
      ownCompanyOnly(actor),
      filter.programmeId ?? null,
      filter.memberCompanyId ?? null,
      filter.state ?? null,
      filter.after ?? null,
      limit + 1,
    ],
  );
  return pageById(rows, limit);
}
