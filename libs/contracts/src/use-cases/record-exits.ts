import { addMonths, newId, type CalendarDate } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { FOLLOW_UP_MONTHS } from '../domain/exit-outcomes';

/** What became of a person at the end of a journey. */
export interface ExitRecord {
  readonly journeyId: string;
  readonly groupId: string;
  readonly outcome: string;
  readonly contractKind: string | null;
  readonly companyName: string | null;
  /** The member company that hires, by a direct hire. */
  readonly companyId: string | null;
  /** The offer filled by the hire, where there is one. */
  readonly offerId: string | null;
  readonly happenedOn: CalendarDate;
  readonly proofKind: string;
  readonly recordedBy: string | null;
  /** ISO instant. */
  readonly now: string;
}

/** Records exits, each with its three follow-ups at 3, 6 and 12 months of the day it happened. */
export async function recordExits(tx: Tx, exits: readonly ExitRecord[]): Promise<void> {
  const rows = exits.map((exit) => ({ ...exit, id: newId() }));
  await tx.query(
    `INSERT INTO exits (id, group_id, journey_id, outcome, contract_kind, company_name, member_company_id, offer_id, happened_on,
       proof_kind, recorded_by, recorded_at)
     SELECT x.id, "groupId", "journeyId", outcome, "contractKind", coalesce("companyName", m.name), "companyId", "offerId", "happenedOn",
       "proofKind", "recordedBy", now
     FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, "groupId" uuid, "journeyId" uuid, outcome text, "contractKind" text, "companyName" text,
       "companyId" uuid, "offerId" uuid, "happenedOn" date, "proofKind" text, "recordedBy" uuid, now timestamptz)
     LEFT JOIN member_companies m ON m.id = x."companyId"`,
    [JSON.stringify(rows)],
  );
  const followUps = rows.flatMap(({ id, groupId, journeyId, happenedOn }) =>
    FOLLOW_UP_MONTHS.map((month) => ({
      exit_id: id,
      group_id: groupId,
      journey_id: journeyId,
      month,
      due_on: addMonths(happenedOn, month),
    })),
  );
  await tx.query(
    `INSERT INTO follow_ups (exit_id, group_id, journey_id, month, due_on)
     SELECT exit_id, group_id, journey_id, month, due_on FROM jsonb_populate_recordset(NULL::follow_ups, $1::jsonb)`,
    [JSON.stringify(followUps)],
  );
}

/** Takes back the standing exits of journeys that go on; what was recorded stays on file as cancelled. */
export async function cancelExits(tx: Tx, journeyIds: readonly string[], now: string): Promise<void> {
  await tx.query(
    `UPDATE exits SET cancelled_at = $2 WHERE journey_id = ANY($1::uuid[]) AND cancelled_at IS NULL`,
    [journeyIds, now],
  );
}
