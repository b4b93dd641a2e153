import { parisDate } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { daysToAnswer } from '../domain/days-to-answer';

/** A referral that nobody has answered yet. */
export interface WaitingReferral {
  readonly journeyId: string;
  readonly name: string;
  readonly advisorName: string | null;
  readonly prescriberName: string | null;
  readonly since: string;
  /** Working days left to answer; negative = late by so many days. */
  readonly daysLeft: number;
}

interface Row {
  id: string;
  name: string;
  advisor_name: string | null;
  prescriber_name: string | null;
  entered_at: Date;
}

/** Referrals that wait for an answer, the oldest first. */
export async function waitingReferrals(tx: Tx, now: string): Promise<WaitingReferral[]> {
  const rows: Row[] = await tx.query(
    `SELECT j.id, c.first_name || ' ' || c.last_name AS name, a.full_name AS advisor_name, s.name AS prescriber_name, j.entered_at
     FROM journeys j
     JOIN candidates c ON c.id = j.candidate_id
     LEFT JOIN users a ON a.id = j.advisor_id
     LEFT JOIN prescribers s ON s.id = j.prescriber_id
     WHERE j.state = 'referred' ORDER BY j.entered_at, j.id LIMIT 20`,
  );
  return rows.map((row) => {
    const since = row.entered_at.toISOString();
    return {
      journeyId: row.id,
      name: row.name,
      advisorName: row.advisor_name,
      prescriberName: row.prescriber_name,
      since,
      daysLeft: daysToAnswer(parisDate(since), parisDate(now)),
    };
  });
}
