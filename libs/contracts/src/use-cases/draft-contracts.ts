import { newId, refusal, type Refusal } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { writeUnlessOverlapping, type ContractPeriod } from './write-unless-overlapping';

/** A contract to prepare for the offer that the person and the company agreed on. */
export interface ContractDraft extends ContractPeriod {
  readonly groupId: string;
  readonly qualificationAim: string;
  /** Hours a week, decimal text. */
  readonly weeklyHours: string;
  readonly trialEndsOn: string | null;
  readonly trainingProviderId: string | null;
  readonly companyTutorName: string | null;
  readonly groupTutorId: string | null;
  /** ISO instant. */
  readonly now: string;
}

/**
 * Opens contract files in state `preparing`; company and job title come from the agreed offer.
 * @returns refusals by journey: overlapping_contract, or contract_missing where no offer is agreed
 */
export async function draftContracts(
  tx: Tx,
  drafts: readonly ContractDraft[],
): Promise<Map<string, Refusal>> {
  const agreed: { journey_id: string; offer_id: string; member_company_id: string; title: string }[] =
    await tx.query(
      `SELECT c.journey_id, c.offer_id, o.member_company_id, v.title
     FROM offer_choices c
     JOIN offers o ON o.id = c.offer_id
     JOIN offer_versions v ON v.offer_id = c.offer_id AND v.no = c.offer_version_no
     WHERE c.journey_id = ANY($1::uuid[]) AND c.state = 'agreed'`,
      [drafts.map(({ journeyId }) => journeyId)],
    );
  const offers = new Map(agreed.map((row) => [row.journey_id, row]));
  const refused = new Map<string, Refusal>();
  const rows = drafts.flatMap((draft) => {
    const offer = offers.get(draft.journeyId);
    if (offer) {
      return [
        {
          ...draft,
          id: newId(),
          offerId: offer.offer_id,
          companyId: offer.member_company_id,
          jobTitle: offer.title,
        },
      ];
    }
    refused.set(draft.journeyId, refusal('contract_missing'));
    return [];
  });
  const overlapping = await writeUnlessOverlapping(tx, rows, async (some) => {
    await tx.query(INSERT, [JSON.stringify(some)]);
  });
  return new Map([...refused, ...overlapping]);
}

const INSERT = `
  INSERT INTO contracts (id, group_id, journey_id, candidate_id, offer_id, member_company_id, state, starts_on, ends_on, trial_ends_on,
    job_title, qualification_aim, weekly_hours, training_provider_id, company_tutor_name, group_tutor_id, created_at)
  SELECT id, "groupId", "journeyId", "candidateId", "offerId", "companyId", 'preparing', "startsOn", "endsOn", "trialEndsOn",
    "jobTitle", "qualificationAim", "weeklyHours", "trainingProviderId", "companyTutorName", "groupTutorId", now
  FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, "groupId" uuid, "journeyId" uuid, "candidateId" uuid, "offerId" uuid, "companyId" uuid,
    "startsOn" date, "endsOn" date, "trialEndsOn" date, "jobTitle" text, "qualificationAim" text, "weeklyHours" numeric,
    "trainingProviderId" uuid, "companyTutorName" text, "groupTutorId" uuid, now timestamptz)
  ORDER BY "candidateId"`;
