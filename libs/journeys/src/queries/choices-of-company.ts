import { isStaff } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { choiceLabel } from './choices';

/** Someone who chose an offer, as its company may know them: first name and initial, until they agree or part. */
export interface ChoiceToAnswer {
  readonly id: string;
  readonly version: number;
  readonly offerId: string;
  readonly offerTitle: string;
  readonly companyId: string;
  readonly companyName: string;
  readonly firstName: string;
  /** First letter of the last name. */
  readonly initial: string;
  readonly chosenAt: string;
  readonly state: string;
  readonly stateLabel: string;
  /** False when the person chose an older version: they must read the new one first. */
  readonly answerable: boolean;
}

/**
 * The people who wait for a company's answer or whom it said yes to, the longest waiting first. Those it said no to, and those who
 * chose otherwise, are no longer there: with the no, the company loses what it could see.
 */
export async function readChoicesToAnswer(tx: Tx, actor: Actor): Promise<ChoiceToAnswer[]> {
  const rows: (Omit<ChoiceToAnswer, 'chosenAt' | 'stateLabel'> & { chosenAt: Date })[] = await tx.query(
    `SELECT c.id, c.version, c.offer_id AS "offerId", v.title AS "offerTitle", m.id AS "companyId", m.name AS "companyName", p.first_name AS "firstName",
       left(p.last_name, 1) AS initial, c.chosen_at AS "chosenAt", c.state,
       c.state = 'waiting' AND c.offer_version_no = o.current_version_no AS answerable
     FROM offer_choices c
     JOIN journeys j ON j.id = c.journey_id AND j.state = 'choosing'
     JOIN candidates p ON p.id = j.candidate_id
     JOIN offers o ON o.id = c.offer_id
     JOIN offer_versions v ON v.offer_id = c.offer_id AND v.no = c.offer_version_no
     JOIN member_companies m ON m.id = o.member_company_id
     WHERE c.state IN ('waiting', 'accepted') AND ($2 OR o.member_company_id = $1)
     ORDER BY c.state DESC, c.chosen_at, c.id LIMIT 200`,
    [actor.memberCompanyId, isStaff(actor.role)],
  );
  return rows.map((row) => ({
    ...row,
    chosenAt: row.chosenAt.toISOString(),
    stateLabel: choiceLabel(row.state),
  }));
}
