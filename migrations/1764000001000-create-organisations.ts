import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups and their companies, the global partners, accounts with several roles, sessions and single-use links. */
export class CreateOrganisations1764000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE employment_areas (
        code text PRIMARY KEY,
        code_system text NOT NULL,
        name text NOT NULL,
        source text NOT NULL,
        source_date date NOT NULL
      );

      CREATE TABLE employer_groups (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        short_name text NOT NULL,
        city text NOT NULL,
        phone text,
        labelled boolean NOT NULL,
        settings jsonb NOT NULL DEFAULT '{}',
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT app_now()
      );

      CREATE TABLE prescribers (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name text NOT NULL,
        city text NOT NULL,
        phone text,
        email citext,
        UNIQUE (kind, name, city)
      );
      CREATE TABLE funders (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name text NOT NULL
      );
      CREATE TABLE training_providers (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name text NOT NULL,
        city text NOT NULL,
        qualiopi boolean NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE ON employment_areas, employer_groups, prescribers, funders, training_providers TO passerelle_app;

      CREATE TABLE partnerships (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        prescriber_id uuid REFERENCES prescribers,
        funder_id uuid REFERENCES funders,
        training_provider_id uuid REFERENCES training_providers,
        since date NOT NULL,
        until date,
        CHECK (num_nonnulls(prescriber_id, funder_id, training_provider_id) = 1),
        UNIQUE NULLS NOT DISTINCT (group_id, prescriber_id, funder_id, training_provider_id)
      );
      CALL protect_group_rows('partnerships');
      -- Its last day included; every reader asks in the same words, so that none goes on after it or stops before.
      CREATE FUNCTION partnership_stands(until date) RETURNS boolean LANGUAGE sql STABLE AS
        $$ SELECT until IS NULL OR until >= (app_now() AT TIME ZONE 'Europe/Paris')::date $$;
      CREATE POLICY own_prescriber ON partnerships FOR SELECT USING (prescriber_id = app_prescriber());

      CREATE TABLE member_companies (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        name text NOT NULL,
        siret text,
        trade text NOT NULL,
        city text NOT NULL,
        address text,
        phone text,
        email citext,
        headcount int,
        left_on date,
        version int NOT NULL DEFAULT 1,
        UNIQUE (group_id, id),
        CONSTRAINT member_companies_siret UNIQUE (group_id, siret)
      );
      CREATE INDEX member_companies_of_group ON member_companies (group_id, name);
      CALL protect_group_rows('member_companies');

      CREATE TABLE users (
        id uuid PRIMARY KEY,
        email citext UNIQUE,
        phone text,
        full_name text NOT NULL,
        password_hash text,
        totp_secret text,
        totp_confirmed_at timestamptz,
        -- The next secret, until a first code made from it is given: the one before goes on guarding the account.
        totp_pending text,
        -- A code serves once: the step of the last one taken, or an earlier one, is refused.
        totp_last_step bigint,
        disabled_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE TABLE user_roles (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users,
        role text NOT NULL,
        group_id uuid REFERENCES employer_groups,
        member_company_id uuid,
        prescriber_id uuid REFERENCES prescribers,
        funder_id uuid REFERENCES funders,
        training_provider_id uuid REFERENCES training_providers,
        granted_by uuid REFERENCES users,
        since timestamptz NOT NULL DEFAULT app_now(),
        ended_at timestamptz,
        FOREIGN KEY (group_id, member_company_id) REFERENCES member_companies (group_id, id)
      );
      CREATE INDEX user_roles_of_user ON user_roles (user_id) WHERE ended_at IS NULL;
      CREATE INDEX user_roles_of_group ON user_roles (group_id, role) WHERE ended_at IS NULL;
      CREATE INDEX user_roles_of_prescriber ON user_roles (prescriber_id) WHERE ended_at IS NULL;

      -- By address and not by account: an unknown address is locked like a known one, and so tells nothing.
      CREATE TABLE sign_in_failures (
        subject bytea PRIMARY KEY,
        failures int NOT NULL,
        first_at timestamptz NOT NULL DEFAULT now(),
        locked_until timestamptz
      );

      CREATE TABLE recovery_codes (
        user_id uuid NOT NULL REFERENCES users,
        code_hash bytea NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (user_id, code_hash)
      );

      CREATE TABLE passkeys (
        id text PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        transports text[] NOT NULL DEFAULT '{}',
        label text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        last_used_at timestamptz
      );

      CREATE TABLE sessions (
        token_hash bytea PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users,
        user_role_id uuid REFERENCES user_roles,
        second_factor_at timestamptz,
        -- The real clock, not app_now(): a session must not end because the demonstration moved on by a month.
        created_at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        user_agent text
      );
      CREATE INDEX sessions_of_user ON sessions (user_id);

      -- One table for every link sent to a person: sign-in, invitation, lost password, or one act on one journey.
      CREATE TABLE access_links (
        token_hash bytea PRIMARY KEY,
        purpose text NOT NULL,
        user_id uuid REFERENCES users,
        group_id uuid REFERENCES employer_groups,
        journey_id uuid,
        acts text[] NOT NULL DEFAULT '{}',
        details jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT app_now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX access_links_of_journey ON access_links (journey_id);

      CREATE TABLE api_keys (
        id uuid PRIMARY KEY,
        user_role_id uuid NOT NULL REFERENCES user_roles,
        token_hash bytea NOT NULL UNIQUE,
        label text NOT NULL,
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      GRANT SELECT, INSERT, UPDATE, DELETE
        ON users, user_roles, passkeys, sessions, access_links, api_keys, sign_in_failures, recovery_codes TO passerelle_app;
      REVOKE DELETE ON users, user_roles FROM passerelle_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE api_keys, access_links, sessions, passkeys, recovery_codes, sign_in_failures, user_roles, users, member_companies, partnerships,
        training_providers, funders, prescribers, employer_groups, employment_areas;
      DROP FUNCTION partnership_stands(date);
    `);
  }
}
