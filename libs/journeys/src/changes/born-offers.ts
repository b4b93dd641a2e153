import type { Tx } from '@passerelle/platform';
import type { ActInput, DecidedMove } from '../engine/move';
import { textOf, textOrNull } from './act-input';

const UNNAMED_JOB = 'Poste pourvu par une embauche directe';

/** Title of the offer that a direct hire brings to light. */
export function titleOfHire(input: ActInput): string {
  return textOrNull(input, 'job_title') ?? UNNAMED_JOB;
}

/**
 * The offers just born from direct hires, by journey: those of the same programme, company and title that no exit has filled yet.
 * Two hires alike in one batch get one each, and it does not matter which.
 */
export async function bornOffersOf(tx: Tx, hires: readonly DecidedMove[]): Promise<Map<string, string>> {
  if (hires.length === 0) return new Map();
  const rows: { journey_id: string; offer_id: string }[] = await tx.query(
    `WITH hires AS (
       SELECT x.*, row_number() OVER (PARTITION BY "programmeId", "companyId", title ORDER BY "journeyId") AS place
       FROM jsonb_to_recordset($1::jsonb) AS x("journeyId" uuid, "programmeId" uuid, "companyId" uuid, title text)
     ), born AS (
       SELECT o.id, o.programme_id, o.member_company_id, v.title,
         row_number() OVER (PARTITION BY o.programme_id, o.member_company_id, v.title ORDER BY o.id) AS place
       FROM offers o JOIN offer_versions v ON v.offer_id = o.id AND v.no = o.current_version_no
       WHERE o.born_from_hire AND o.programme_id IN (SELECT "programmeId" FROM hires)
         AND NOT EXISTS (SELECT FROM exits e WHERE e.offer_id = o.id)
     )
     SELECT h."journeyId" AS journey_id, b.id AS offer_id FROM hires h
     JOIN born b ON b.programme_id = h."programmeId" AND b.member_company_id = h."companyId" AND b.title = h.title AND b.place = h.place`,
    [
      JSON.stringify(
        hires.map(({ journey, input }) => ({
          journeyId: journey.id,
          programmeId: journey.programmeId,
          companyId: textOf(input, 'company'),
          title: titleOfHire(input),
        })),
      ),
    ],
  );
  return new Map(rows.map((row) => [row.journey_id, row.offer_id]));
}
