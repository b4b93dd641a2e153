import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of soft skills; programmes; needs kept verbatim; offers with their versions; ambassadors. */
export class CreateProgrammesAndOffers1764000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The national list of soft skills: codes and labels.
      CREATE TABLE soft_skills (
        code text PRIMARY KEY,
        label text NOT NULL,
        rank int NOT NULL,
        source text NOT NULL,
        source_date date NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE ON soft_skills TO passerelle_app;

      -- Groups that the current prescriber works with today: an ended partnership closes what it opened.
      CREATE FUNCTION partner_groups() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
        SELECT group_id FROM partnerships
        WHERE prescriber_id = app_prescriber() AND partnership_stands(until)
      $$;

      CREATE TABLE programmes (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        name text NOT NULL,
        employment_area_code text NOT NULL REFERENCES employment_areas,
        opens_on date NOT NULL,
        closed_on date,
        poe_places int NOT NULL DEFAULT 20 CHECK (poe_places > 0),
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        UNIQUE (group_id, id),
        UNIQUE (group_id, name)
      );
      CALL protect_group_rows('programmes');
      CREATE POLICY partner_prescriber ON programmes FOR SELECT
        USING (group_id IN (SELECT partner_groups()));

      CREATE TABLE needs (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        programme_id uuid,
        member_company_id uuid NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        seats int NOT NULL CHECK (seats > 0),
        starts_on date,
        place text,
        hours text,
        pay text,
        constraints_text text,
        state text NOT NULL,
        version int NOT NULL DEFAULT 1,
        posted_by uuid REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        posted_at timestamptz,
        UNIQUE (group_id, id),
        FOREIGN KEY (group_id, programme_id) REFERENCES programmes (group_id, id),
        FOREIGN KEY (group_id, member_company_id) REFERENCES member_companies (group_id, id)
      );
      CREATE INDEX needs_of_group ON needs (group_id, state);
      CREATE INDEX needs_of_company ON needs (group_id, member_company_id);
      CALL protect_group_rows('needs');

      -- The words of the company are kept for ever once posted.
      CREATE FUNCTION keep_posted_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.posted_at IS NOT NULL AND (NEW.body, NEW.title, NEW.posted_at) IS DISTINCT FROM (OLD.body, OLD.title, OLD.posted_at) THEN
          RAISE EXCEPTION 'The words of a posted need are kept as they are' USING ERRCODE = '23514', CONSTRAINT = 'need_words_kept';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER keep_posted_words BEFORE UPDATE ON needs FOR EACH ROW EXECUTE FUNCTION keep_posted_words();

      CREATE TABLE ambassadors (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        member_company_id uuid NOT NULL,
        user_id uuid REFERENCES users,
        full_name text NOT NULL,
        trade text NOT NULL,
        years_in_trade int NOT NULL CHECK (years_in_trade >= 0),
        sentences text NOT NULL,
        phone text,
        email citext,
        confirmed_at timestamptz,
        left_on date,
        version int NOT NULL DEFAULT 1,
        UNIQUE (group_id, id),
        FOREIGN KEY (group_id, member_company_id) REFERENCES member_companies (group_id, id)
      );
      CALL protect_group_rows('ambassadors');

      CREATE TABLE offers (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        need_id uuid NOT NULL,
        programme_id uuid,
        member_company_id uuid NOT NULL,
        ambassador_id uuid,
        state text NOT NULL,
        version int NOT NULL DEFAULT 1,
        current_version_no int,
        seats int NOT NULL CHECK (seats > 0),
        seats_taken int NOT NULL DEFAULT 0,
        born_from_hire boolean NOT NULL DEFAULT false,
        published_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        UNIQUE (group_id, id),
        CONSTRAINT offer_seats_left CHECK (seats_taken BETWEEN 0 AND seats),
        FOREIGN KEY (group_id, need_id) REFERENCES needs (group_id, id),
        FOREIGN KEY (group_id, programme_id) REFERENCES programmes (group_id, id),
        FOREIGN KEY (group_id, member_company_id) REFERENCES member_companies (group_id, id),
        FOREIGN KEY (group_id, ambassador_id) REFERENCES ambassadors (group_id, id)
      );
      CREATE INDEX offers_of_programme ON offers (group_id, programme_id, state);
      CREATE INDEX offers_of_need ON offers (need_id);
      CALL protect_group_rows('offers');
      CREATE POLICY partner_prescriber ON offers FOR SELECT
        USING (state = 'published' AND group_id IN (SELECT partner_groups()));

      CREATE TABLE offer_versions (
        group_id uuid NOT NULL REFERENCES employer_groups,
        offer_id uuid NOT NULL,
        no int NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        soft_skills text[] NOT NULL DEFAULT '{}',
        conditions text NOT NULL,
        written_by uuid REFERENCES users,
        written_at timestamptz NOT NULL DEFAULT app_now(),
        company_approved_by uuid REFERENCES users,
        company_approved_at timestamptz,
        group_approved_by uuid REFERENCES users,
        group_approved_at timestamptz,
        PRIMARY KEY (offer_id, no),
        FOREIGN KEY (group_id, offer_id) REFERENCES offers (group_id, id)
      );
      CALL protect_group_rows('offer_versions', 'SELECT, INSERT, UPDATE');

      -- What was approved must be what was read: a version's words never change, and an approval is never taken back.
      CREATE FUNCTION keep_version_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.title, NEW.body, NEW.soft_skills, NEW.conditions, NEW.written_by, NEW.written_at)
             IS DISTINCT FROM (OLD.title, OLD.body, OLD.soft_skills, OLD.conditions, OLD.written_by, OLD.written_at)
           OR OLD.company_approved_at IS DISTINCT FROM NEW.company_approved_at AND OLD.company_approved_at IS NOT NULL
           OR OLD.group_approved_at IS DISTINCT FROM NEW.group_approved_at AND OLD.group_approved_at IS NOT NULL THEN
          RAISE EXCEPTION 'A version of an offer is kept as it was written and approved' USING ERRCODE = '23514', CONSTRAINT = 'offer_version_kept';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER keep_version_words BEFORE UPDATE ON offer_versions FOR EACH ROW EXECUTE FUNCTION keep_version_words();
      CREATE POLICY partner_prescriber ON offer_versions FOR SELECT
        USING (group_id IN (SELECT partner_groups())
               AND (offer_id, no) IN (SELECT o.id, o.current_version_no FROM offers o WHERE o.state = 'published'));
      -- An ambassador who has confirmed their words speaks to advisors through the offers on show.
      CREATE POLICY partner_prescriber ON ambassadors FOR SELECT
        USING (confirmed_at IS NOT NULL AND left_on IS NULL AND group_id IN (SELECT partner_groups())
               AND id IN (SELECT o.ambassador_id FROM offers o WHERE o.state = 'published'));
      CREATE POLICY partner_prescriber ON member_companies FOR SELECT
        USING (group_id IN (SELECT partner_groups()));

      -- What happened to a need or an offer, append-only like the journal of a journey.
      CREATE TABLE offer_events (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        need_id uuid,
        offer_id uuid,
        version int NOT NULL,
        act text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        actor_id uuid,
        actor_role text NOT NULL,
        reason text,
        at timestamptz NOT NULL,
        CHECK (num_nonnulls(need_id, offer_id) = 1),
        UNIQUE NULLS NOT DISTINCT (need_id, offer_id, version)
      );
      CREATE INDEX offer_events_of_offer ON offer_events (offer_id, version);
      CREATE INDEX ambassadors_of_company ON ambassadors (group_id, member_company_id);
      CALL protect_group_rows('offer_events', 'SELECT, INSERT');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP POLICY partner_prescriber ON member_companies;
      DROP TABLE offer_events, offer_versions, offers, ambassadors, needs, programmes, soft_skills;
      DROP FUNCTION keep_version_words();
      DROP FUNCTION keep_posted_words();
      DROP FUNCTION partner_groups();
    `);
  }
}
