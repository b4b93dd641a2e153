import type { Actor, Tx } from '@passerelle/platform';
import { contractsInReach } from './contracts-in-reach';
import { readReviewsOfContracts, type TutorReview } from './tutor-reviews';

/** Somebody whom the reader tutors, in the company or for the group, with the reviews of the months of their contract. */
export interface PersonTutored {
  readonly contractId: string;
  readonly journeyId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
  readonly companyName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reviews: readonly TutorReview[];
}

/** The people whose signed or running contract names the actor as tutor, those with the oldest review to write first. */
export async function readPeopleTutored(tx: Tx, actor: Actor): Promise<PersonTutored[]> {
  const { condition, params } = contractsInReach(actor);
  const people: Omit<PersonTutored, 'reviews'>[] = await tx.query(
    `SELECT c.id AS "contractId", c.journey_id AS "journeyId", p.first_name AS "firstName", p.last_name AS "lastName",
       c.job_title AS "jobTitle", company.name AS "companyName", c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn"
     FROM contracts c
     JOIN candidates p ON p.id = c.candidate_id
     JOIN member_companies company ON company.id = c.member_company_id
     WHERE c.state IN ('signed', 'running') AND $2 IN (c.company_tutor_user_id, c.group_tutor_id) AND ${condition}
     ORDER BY (SELECT min(r.due_on) FROM tutor_reviews r WHERE r.contract_id = c.id AND r.written_at IS NULL) NULLS LAST,
       p.last_name, p.first_name, c.id LIMIT 200`,
    [...params, actor.userId],
  );
  const reviews = await readReviewsOfContracts(
    tx,
    people.map(({ contractId }) => contractId),
  );
  return people.map((person) => ({
    ...person,
    reviews: reviews.filter(({ contractId }) => contractId === person.contractId),
  }));
}
