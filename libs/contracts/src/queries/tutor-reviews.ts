import { problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { contractsInReach } from './contracts-in-reach';

/** A review of the tutor: planned, or written. */
export interface TutorReview {
  readonly contractId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly companyName: string;
  readonly month: number;
  readonly dueOn: string;
  readonly late: boolean;
  /** Its time has come, or comes within fifteen days, and nobody has written it. */
  readonly toWrite: boolean;
  readonly writtenAt: string | null;
  readonly writtenBy: string | null;
  readonly inRightPlace: string | null;
  readonly sentence: string | null;
  readonly helpWanted: boolean | null;
}

const REVIEWS = `
  SELECT r.contract_id AS "contractId", p.first_name AS "firstName", p.last_name AS "lastName", company.name AS "companyName", r.month,
    r.due_on::text AS "dueOn", r.written_at IS NULL AND r.due_on < (app_now() AT TIME ZONE 'Europe/Paris')::date AS late,
    r.written_at IS NULL AND r.due_on <= (app_now() AT TIME ZONE 'Europe/Paris')::date + 15 AS "toWrite",
    r.written_at AS "writtenAt", author.full_name AS "writtenBy", r.in_right_place AS "inRightPlace", r.sentence,
    r.help_wanted AS "helpWanted"
  FROM tutor_reviews r
  JOIN contracts c ON c.id = r.contract_id
  JOIN candidates p ON p.id = c.candidate_id
  JOIN member_companies company ON company.id = c.member_company_id
  LEFT JOIN users author ON author.id = r.written_by`;

type ReviewRow = Omit<TutorReview, 'writtenAt'> & { readonly writtenAt: Date | null };

/** The reviews of one contract, in the order of their months. @throws not_found when the contract is out of the actor's reach */
export async function readReviewsOf(tx: Tx, actor: Actor, contractId: string): Promise<TutorReview[]> {
  const { condition, params } = contractsInReach(actor);
  const reached: unknown[] = await tx.query(`SELECT 1 FROM contracts c WHERE c.id = $2 AND ${condition}`, [
    ...params,
    contractId,
  ]);
  if (reached.length === 0) throw problem('not_found');
  return readReviewsOfContracts(tx, [contractId]);
}

/** The reviews of contracts that the reader is known to reach, in the order of their months. */
export async function readReviewsOfContracts(tx: Tx, contractIds: readonly string[]): Promise<TutorReview[]> {
  const rows: ReviewRow[] = await tx.query(
    `${REVIEWS} WHERE r.contract_id = ANY($1::uuid[]) ORDER BY r.month, r.id`,
    [contractIds],
  );
  return rows.map(written);
}

/** The reviews to write now or within fifteen days, the longest due first, as far as the actor follows the people. */
export async function readReviewsToWrite(tx: Tx, actor: Actor): Promise<TutorReview[]> {
  const { condition, params } = contractsInReach(actor);
  const rows: ReviewRow[] = await tx.query(
    `${REVIEWS} WHERE r.written_at IS NULL AND c.state = 'running' AND r.due_on <= (app_now() AT TIME ZONE 'Europe/Paris')::date + 15
       AND ${condition} ORDER BY r.due_on, p.last_name, r.id LIMIT 200`,
    [...params],
  );
  return rows.map(written);
}

function written(row: ReviewRow): TutorReview {
  return { ...row, writtenAt: row.writtenAt?.toISOString() ?? null };
}
