import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Referral, Pass Dating, POE, choice, contract, exit: what each step of a journey leaves behind. */
export class CreateStepsOfTheMethod1764000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE referrals (
        journey_id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        candidate_id uuid NOT NULL,
        prescriber_id uuid REFERENCES prescribers,
        advisor_id uuid REFERENCES users,
        self_referral boolean NOT NULL,
        consent_id uuid NOT NULL,
        at timestamptz NOT NULL,
        FOREIGN KEY (group_id, journey_id) REFERENCES journeys (group_id, id),
        FOREIGN KEY (group_id, consent_id) REFERENCES consents (group_id, id)
      );
      CALL protect_group_rows('referrals', 'SELECT, INSERT, UPDATE');
      CALL open_to_granted_prescriber('referrals');

      CREATE TABLE pass_datings (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        programme_id uuid NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        place text NOT NULL,
        address text NOT NULL,
        seats int NOT NULL CHECK (seats > 0),
        seats_taken int NOT NULL DEFAULT 0,
        overbooking numeric(3,2) NOT NULL DEFAULT 1.20 CHECK (overbooking >= 1),
        invited_count int NOT NULL DEFAULT 0,
        state text NOT NULL,
        closed_at timestamptz,
        version int NOT NULL DEFAULT 1,
        CHECK (ends_at > starts_at),
        CONSTRAINT pass_dating_seats_left CHECK (seats_taken BETWEEN 0 AND seats),
        UNIQUE (group_id, id),
        FOREIGN KEY (group_id, programme_id) REFERENCES programmes (group_id, id)
      );
      CREATE INDEX pass_datings_of_programme ON pass_datings (group_id, programme_id, starts_at);
      CALL protect_group_rows('pass_datings');
      CREATE POLICY partner_prescriber ON pass_datings FOR SELECT
        USING (group_id IN (SELECT partner_groups()));

      CREATE TABLE pass_dating_seats (
        pass_dating_id uuid NOT NULL,
        journey_id uuid NOT NULL,
        group_id uuid NOT NULL REFERENCES employer_groups,
        state text NOT NULL CHECK (state IN ('invited', 'confirmed', 'cancelled', 'present', 'absent')),
        checked_in_at timestamptz,
        changed_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (pass_dating_id, journey_id),
        FOREIGN KEY (group_id, pass_dating_id) REFERENCES pass_datings (group_id, id),
        FOREIGN KEY (group_id, journey_id) REFERENCES journeys (group_id, id)
      );
      CREATE INDEX pass_dating_seats_of_journey ON pass_dating_seats (journey_id);
      CALL protect_group_rows('pass_dating_seats');

      CREATE TABLE meetings (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        pass_dating_id uuid NOT NULL,
        journey_id uuid NOT NULL,
        ambassador_id uuid NOT NULL,
        offer_id uuid,
        round int NOT NULL CHECK (round > 0),
        UNIQUE (group_id, id),
        UNIQUE (pass_dating_id, journey_id, ambassador_id),
        UNIQUE (pass_dating_id, round, journey_id),
        UNIQUE (pass_dating_id, round, ambassador_id),
        FOREIGN KEY (group_id, pass_dating_id) REFERENCES pass_datings (group_id, id),
        FOREIGN KEY (group_id, journey_id) REFERENCES journeys (group_id, id),
        FOREIGN KEY (group_id, ambassador_id) REFERENCES ambassadors (group_id, id),
        FOREIGN KEY (group_id, offer_id) REFERENCES offers (group_id, id)
      );
      CREATE INDEX meetings_of_journey ON meetings (journey_id);
      CALL protect_group_rows('meetings');

      CREATE TABLE meeting_feedback (
        meeting_id uuid NOT NULL,
        group_id uuid NOT NULL REFERENCES employer_groups,
        side text NOT NULL CHECK (side IN ('person', 'company')),
        answer text NOT NULL CHECK (answer IN ('yes', 'maybe', 'no')),
        sentence text,
        entered_by uuid REFERENCES users,
        on_behalf boolean NOT NULL DEFAULT false,
        at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (meeting_id, side),
        FOREIGN KEY (group_id, meeting_id) REFERENCES meetings (group_id, id)
      );
      CALL protect_group_rows('meeting_feedback');

      CREATE TABLE poe_sessions (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        programme_id uuid NOT NULL,
        name text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        places int NOT NULL CHECK (places > 0),
        places_taken int NOT NULL DEFAULT 0,
        state text NOT NULL,
        funder_id uuid REFERENCES funders,
        training_provider_id uuid REFERENCES training_providers,
        place text NOT NULL,
        total_hours int NOT NULL,
        in_company_hours int NOT NULL,
        version int NOT NULL DEFAULT 1,
        CHECK (ends_on > starts_on),
        CONSTRAINT poe_places_left CHECK (places_taken BETWEEN 0 AND places),
        UNIQUE (group_id, id),
        FOREIGN KEY (group_id, programme_id) REFERENCES programmes (group_id, id)
      );
      CREATE INDEX poe_sessions_of_programme ON poe_sessions (group_id, programme_id, starts_on);
      CALL protect_group_rows('poe_sessions');

      CREATE TABLE poe_enrolments (
        poe_session_id uuid NOT NULL,
        journey_id uuid NOT NULL,
        group_id uuid NOT NULL REFERENCES employer_groups,
        state text NOT NULL CHECK (state IN ('waitlisted', 'proposed', 'enrolled', 'running', 'completed', 'interrupted', 'left')),
        waitlisted_at timestamptz,
        signed_in_at timestamptz,
        final_review text,
        final_review_at timestamptz,
        final_review_by uuid REFERENCES users,
        changed_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (poe_session_id, journey_id),
        FOREIGN KEY (group_id, poe_session_id) REFERENCES poe_sessions (group_id, id),
        FOREIGN KEY (group_id, journey_id) REFERENCES journeys (group_id, id)
      );
      CREATE INDEX poe_enrolments_of_journey ON poe_enrolments (journey_id);
      CALL protect_group_rows('poe_enrolments');

      CREATE TABLE attendance_records (
        poe_session_id uuid NOT NULL,
        journey_id uuid NOT NULL,
        group_id uuid NOT NULL REFERENCES employer_groups,
        day date NOT NULL,
        half text NOT NULL CHECK (half IN ('morning', 'afternoon')),
        presence text NOT NULL CHECK (presence IN ('present', 'excused', 'unexcused')),
        entered_by uuid REFERENCES users,
        at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (journey_id, poe_session_id, day, half),
        FOREIGN KEY (poe_session_id, journey_id) REFERENCES poe_enrolments (poe_session_id, journey_id)
      );
      CALL protect_group_rows('attendance_records');

      CREATE TABLE offer_choices (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        journey_id uuid NOT NULL,
        offer_id uuid NOT NULL,
        offer_version_no int NOT NULL,
        rank int NOT NULL CHECK (rank > 0),
        chosen_at timestamptz NOT NULL DEFAULT app_now(),
        company_answer text CHECK (company_answer IN ('yes', 'no')),
        company_answered_by uuid REFERENCES users,
        company_answered_at timestamptz,
        -- Version the company said yes to: an agreement needs both sides on the same one.
        company_version_no int,
        state text NOT NULL CHECK (state IN ('waiting', 'accepted', 'refused', 'agreed', 'closed', 'withdrawn')),
        closed_because text CHECK (closed_because IN ('agreement', 'departure', 'undone', 'offer_withdrawn', 'over')),
        closed_by_agreement_of uuid,
        -- Kept when the person leaves, so that the same offer can be given back.
        agreed_at timestamptz,
        version int NOT NULL DEFAULT 1,
        CHECK (closed_because IS NULL OR state = 'closed'),
        UNIQUE (group_id, id),
        UNIQUE (journey_id, offer_id),
        FOREIGN KEY (group_id, journey_id) REFERENCES journeys (group_id, id),
        FOREIGN KEY (group_id, offer_id) REFERENCES offers (group_id, id)
      );
      CREATE INDEX offer_choices_of_offer ON offer_choices (offer_id) WHERE state IN ('waiting', 'accepted');
      CALL protect_group_rows('offer_choices');
      CREATE POLICY granted_prescriber ON offer_choices FOR SELECT
        USING (journey_id IN (SELECT j.id FROM journeys j WHERE j.candidate_id IN (SELECT granted_candidates())));

      -- Days a contract covers: up to its real end, none when it was ended before it began.
      CREATE FUNCTION contract_days(starts_on date, ends_on date, ended_on date) RETURNS daterange
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT CASE WHEN ended_on < starts_on THEN 'empty'::daterange
                    ELSE daterange(starts_on, coalesce(ended_on, ends_on), '[]') END
      $$;

      CREATE TABLE contracts (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        journey_id uuid NOT NULL,
        candidate_id uuid NOT NULL,
        offer_id uuid NOT NULL,
        member_company_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('preparing', 'signed', 'running', 'ended', 'terminated', 'undone')),
        kind text NOT NULL DEFAULT 'professionalisation',
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        trial_ends_on date,
        job_title text NOT NULL,
        qualification_aim text NOT NULL,
        weekly_hours numeric(4,2) NOT NULL,
        training_provider_id uuid REFERENCES training_providers,
        company_tutor_name text,
        company_tutor_user_id uuid REFERENCES users,
        group_tutor_id uuid REFERENCES users,
        signed_by_group_on date,
        signed_by_person_on date,
        eligibility jsonb,
        rule_version text,
        filed_on date,
        opco_answered_on date,
        opco_answer text,
        qualification_result text CHECK (qualification_result IN ('obtained', 'partly', 'failed', 'not_applicable')),
        ended_on date,
        termination_reason text,
        terminated_in_trial boolean,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        CHECK (ends_on > starts_on),
        UNIQUE (group_id, id),
        FOREIGN KEY (group_id, journey_id) REFERENCES journeys (group_id, id),
        FOREIGN KEY (group_id, candidate_id) REFERENCES candidates (group_id, id),
        FOREIGN KEY (group_id, offer_id) REFERENCES offers (group_id, id),
        FOREIGN KEY (group_id, member_company_id) REFERENCES member_companies (group_id, id),
        -- Two contracts of one person never overlap inside a group.
        CONSTRAINT contracts_never_overlap EXCLUDE USING gist (
          group_id WITH =, candidate_id WITH =, (contract_days(starts_on, ends_on, ended_on)) WITH &&
        ) WHERE (state <> 'undone')
      );
      CREATE INDEX contracts_of_journey ON contracts (journey_id);
      CALL protect_group_rows('contracts');
      CALL open_to_granted_prescriber('contracts');

      CREATE TABLE contract_amendments (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        contract_id uuid NOT NULL,
        journey_version int NOT NULL,
        kind text NOT NULL,
        restricted boolean NOT NULL,
        changes jsonb NOT NULL,
        at timestamptz NOT NULL,
        FOREIGN KEY (group_id, contract_id) REFERENCES contracts (group_id, id)
      );
      CALL protect_group_rows('contract_amendments', 'SELECT, INSERT');

      CREATE TABLE assignments (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        contract_id uuid NOT NULL,
        member_company_id uuid NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        FOREIGN KEY (group_id, contract_id) REFERENCES contracts (group_id, id),
        FOREIGN KEY (group_id, member_company_id) REFERENCES member_companies (group_id, id)
      );
      CREATE INDEX assignments_of_company ON assignments (group_id, member_company_id, ends_on);
      CALL protect_group_rows('assignments');

      CREATE TABLE tutor_reviews (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        contract_id uuid NOT NULL,
        month int NOT NULL,
        due_on date NOT NULL,
        written_by uuid REFERENCES users,
        written_at timestamptz,
        in_right_place text CHECK (in_right_place IN ('yes', 'unsure', 'no')),
        sentence text,
        help_wanted boolean,
        UNIQUE (contract_id, month),
        FOREIGN KEY (group_id, contract_id) REFERENCES contracts (group_id, id)
      );
      CALL protect_group_rows('tutor_reviews');

      CREATE TABLE exits (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        journey_id uuid NOT NULL,
        outcome text NOT NULL,
        contract_kind text,
        company_name text,
        member_company_id uuid,
        offer_id uuid,
        happened_on date NOT NULL,
        proof_kind text NOT NULL,
        recorded_by uuid REFERENCES users,
        recorded_at timestamptz NOT NULL,
        cancelled_at timestamptz,
        UNIQUE (group_id, id),
        FOREIGN KEY (group_id, journey_id) REFERENCES journeys (group_id, id),
        FOREIGN KEY (group_id, member_company_id) REFERENCES member_companies (group_id, id),
        FOREIGN KEY (group_id, offer_id) REFERENCES offers (group_id, id)
      );
      CREATE UNIQUE INDEX exits_one_standing ON exits (journey_id) WHERE cancelled_at IS NULL;
      CALL protect_group_rows('exits');
      CREATE POLICY granted_prescriber ON exits FOR SELECT
        USING (journey_id IN (SELECT j.id FROM journeys j WHERE j.candidate_id IN (SELECT granted_candidates())));

      CREATE TABLE follow_ups (
        exit_id uuid NOT NULL,
        group_id uuid NOT NULL REFERENCES employer_groups,
        journey_id uuid NOT NULL,
        month int NOT NULL,
        due_on date NOT NULL,
        tries int NOT NULL DEFAULT 0,
        situation text,
        still_employed boolean,
        answered_at timestamptz,
        entered_by uuid REFERENCES users,
        PRIMARY KEY (exit_id, month),
        FOREIGN KEY (group_id, exit_id) REFERENCES exits (group_id, id)
      );
      CREATE INDEX follow_ups_of_journey ON follow_ups (journey_id);
      CALL protect_group_rows('follow_ups');
      CREATE POLICY granted_prescriber ON follow_ups FOR SELECT
        USING (journey_id IN (SELECT j.id FROM journeys j WHERE j.candidate_id IN (SELECT granted_candidates())));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE follow_ups, exits, tutor_reviews, assignments, contract_amendments, contracts, offer_choices, attendance_records,
        poe_enrolments, poe_sessions, meeting_feedback, meetings, pass_dating_seats, pass_datings, referrals;
      DROP FUNCTION contract_days(date, date, date);
    `);
  }
}
