import type { MeetingAnswer } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import { feedbackSeenBy, type FeedbackView } from '../domain/feedback-policy';

/** What one side said, as far as the reader may read it. */
export interface FeedbackRead {
  readonly answer: MeetingAnswer;
  readonly sentence: string | null;
  readonly onBehalf: boolean;
}

/** One meeting of a Pass Dating. A null feedback was not given, or is not for the reader. */
export interface MeetingRead {
  readonly id: string;
  readonly round: number;
  readonly journeyId: string;
  readonly personName: string;
  readonly ambassadorId: string;
  readonly ambassadorName: string;
  readonly companyName: string;
  readonly offerId: string | null;
  readonly company: FeedbackRead | null;
  readonly person: FeedbackRead | null;
  /** Both said yes; null when it is not for the reader. */
  readonly mutualYes: boolean | null;
}

interface MeetingRow {
  id: string;
  round: number;
  journey_id: string;
  first_name: string;
  last_name: string;
  ambassador_id: string;
  ambassador_name: string;
  company_name: string;
  offer_id: string | null;
  company_answer: MeetingAnswer | null;
  company_sentence: string | null;
  company_on_behalf: boolean | null;
  person_answer: MeetingAnswer | null;
  person_sentence: string | null;
  person_on_behalf: boolean | null;
}

const STAFF_OR_ADVISOR: ReadonlySet<string> = new Set(['director', 'coordinator', 'referent', 'advisor']);

/**
 * The meetings of an event that concern the reader: all for the group's staff, those of the persons followed for an advisor
 * (row-level security), of the company for an employer, one's own for an ambassador. Company and ambassador read a first name
 * and an initial.
 */
export async function readMeetings(tx: Tx, actor: Actor, passDatingId: string): Promise<MeetingRead[]> {
  const rows = await tx.query<MeetingRow[]>(MEETINGS, [
    passDatingId,
    STAFF_OR_ADVISOR.has(actor.role),
    actor.role === 'employer' ? actor.memberCompanyId : null,
    actor.role === 'ambassador' ? actor.userId : null,
  ]);
  const view = feedbackSeenBy(actor.role);
  return rows.map((row) => meetingOf(row, view, STAFF_OR_ADVISOR.has(actor.role)));
}

const MEETINGS = `
SELECT m.id, m.round, m.journey_id, c.first_name, c.last_name, m.ambassador_id, a.full_name AS ambassador_name,
       o.name AS company_name, m.offer_id,
       fc.answer AS company_answer, fc.sentence AS company_sentence, fc.on_behalf AS company_on_behalf,
       fp.answer AS person_answer, fp.sentence AS person_sentence, fp.on_behalf AS person_on_behalf
FROM meetings m
JOIN journeys j ON j.id = m.journey_id
JOIN candidates c ON c.id = j.candidate_id
JOIN ambassadors a ON a.id = m.ambassador_id
JOIN member_companies o ON o.id = a.member_company_id
LEFT JOIN meeting_feedback fc ON fc.meeting_id = m.id AND fc.side = 'company'
LEFT JOIN meeting_feedback fp ON fp.meeting_id = m.id AND fp.side = 'person'
WHERE m.pass_dating_id = $1 AND ($2 OR a.member_company_id = $3 OR a.user_id = $4)
ORDER BY m.round, c.last_name, c.first_name, m.id`;

function meetingOf(row: MeetingRow, view: FeedbackView, fullName: boolean): MeetingRead {
  return {
    id: row.id,
    round: row.round,
    journeyId: row.journey_id,
    personName: fullName
      ? `${row.first_name} ${row.last_name}`
      : `${row.first_name} ${row.last_name.slice(0, 1)}.`,
    ambassadorId: row.ambassador_id,
    ambassadorName: row.ambassador_name,
    companyName: row.company_name,
    offerId: row.offer_id,
    company: view.companyWords
      ? feedbackOf(row.company_answer, row.company_sentence, row.company_on_behalf)
      : null,
    person: view.personWords
      ? feedbackOf(row.person_answer, row.person_sentence, row.person_on_behalf)
      : null,
    mutualYes: view.mutual ? row.company_answer === 'yes' && row.person_answer === 'yes' : null,
  };
}

function feedbackOf(
  answer: MeetingAnswer | null,
  sentence: string | null,
  onBehalf: boolean | null,
): FeedbackRead | null {
  return answer === null ? null : { answer, sentence, onBehalf: onBehalf ?? false };
}
