import { missingToSign } from '@passerelle/contracts';
import type { PeriodTaken } from '../domain/facts';
import type { FactReader } from '../engine/move';
import { column, namedId } from './asked-columns';

interface ContractRow {
  journey_id: string;
  id: string | null;
  state: string | null;
  member_company_id: string | null;
  starts_on: string | null;
  ends_on: string | null;
  trial_ends_on: string | null;
  signed_on: string | null;
  filed_on: string | null;
  opco_answered: boolean | null;
  job_title: string | null;
  qualification_aim: string | null;
  weekly_hours: string | null;
  company_tutor_name: string | null;
  taken_by: PeriodTaken['kind'] | null;
  taken_from: string | null;
  taken_to: string | null;
}

/**
 * The contract each journey prepares or carries out; dates that the act gives take the place of those on file, so that the
 * timers are set on what will be true.
 */
export const readContractFacts: FactReader<'contract'> = async (tx, asked) => {
  const rows: ContractRow[] = await tx.query(CONTRACTS, [
    column(asked, ({ journey }) => journey.id),
    column(asked, ({ journey }) => journey.candidateId),
    column(asked, (each) => namedId(each, 'starts_on')),
    column(asked, (each) => namedId(each, 'ends_on')),
  ]);
  const given = new Map(asked.map((each) => [each.journey.id, each]));
  return new Map(
    rows.map((row) => {
      const act = given.get(row.journey_id);
      const date = (input: string, onFile: string | null): string | null =>
        (act && namedId(act, input)) ?? onFile;
      return [
        row.journey_id,
        {
          value: {
            id: row.id,
            state: row.state,
            companyId: row.member_company_id,
            startsOn: row.starts_on,
            endsOn: row.ends_on,
            trialEndsOn: row.trial_ends_on,
            signedOn: row.signed_on,
            filedOn: row.filed_on,
            opcoAnswered: row.opco_answered ?? false,
            overlaps: overlapOf(row),
            missing: row.id === null ? [] : missingOf(row),
          },
          dates: {
            contract_start: date('starts_on', row.starts_on),
            contract_end: date('ends_on', row.ends_on),
            trial_end: date('trial_ends_on', row.trial_ends_on),
            filed: date('filed_on', row.filed_on),
          },
          datesBefore: {
            contract_start: row.starts_on,
            contract_end: row.ends_on,
            trial_end: row.trial_ends_on,
            filed: row.filed_on,
          },
        },
      ];
    }),
  );
};

function missingOf(row: ContractRow): ReturnType<typeof missingToSign> {
  return missingToSign({
    jobTitle: row.job_title ?? '',
    qualificationAim: row.qualification_aim ?? '',
    weeklyHours: row.weekly_hours ?? '0',
    companyTutorName: row.company_tutor_name,
  });
}

function overlapOf({ taken_by, taken_from, taken_to }: ContractRow): PeriodTaken | null {
  return taken_by && taken_from && taken_to ? { kind: taken_by, from: taken_from, to: taken_to } : null;
}

const CONTRACTS = `
SELECT a.journey_id, c.id, c.state, c.member_company_id, c.starts_on::text, c.ends_on::text, c.trial_ends_on::text,
       greatest(c.signed_by_group_on, c.signed_by_person_on)::text AS signed_on, c.filed_on::text,
       c.opco_answered_on IS NOT NULL AS opco_answered, c.job_title, c.qualification_aim, c.weekly_hours::text, c.company_tutor_name,
       t.taken_by, t.taken_from::text, t.taken_to::text
FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[]) AS a(journey_id, candidate_id, starts_on, ends_on)
LEFT JOIN LATERAL (
  SELECT * FROM contracts f WHERE f.journey_id = a.journey_id AND f.state IN ('preparing', 'signed', 'running')
  ORDER BY f.created_at DESC LIMIT 1
) c ON true
CROSS JOIN LATERAL (
  SELECT CASE WHEN coalesce(a.starts_on, c.starts_on) <= coalesce(a.ends_on, c.ends_on)
              THEN daterange(coalesce(a.starts_on, c.starts_on), coalesce(a.ends_on, c.ends_on), '[]') END AS days
) given
LEFT JOIN LATERAL (
  SELECT 'contract' AS taken_by, o.starts_on AS taken_from, coalesce(o.ended_on, o.ends_on) AS taken_to
  FROM contracts o
  WHERE o.candidate_id = a.candidate_id AND o.state <> 'undone' AND o.id IS DISTINCT FROM c.id
    AND contract_days(o.starts_on, o.ends_on, o.ended_on) && given.days
  UNION ALL
  SELECT 'poe', s.starts_on, s.ends_on
  FROM journeys j
  JOIN poe_enrolments e ON e.journey_id = j.id AND e.state IN ('proposed', 'enrolled', 'running')
  JOIN poe_sessions s ON s.id = e.poe_session_id
  WHERE j.candidate_id = a.candidate_id AND daterange(s.starts_on, s.ends_on, '[]') && given.days
  ORDER BY taken_from LIMIT 1
) t ON true`;
