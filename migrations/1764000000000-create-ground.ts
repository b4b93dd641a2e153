import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time of the database, tenant context, and the procedure that closes a table to every group but the current one. */
export class CreateGround1764000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      GRANT USAGE ON SCHEMA public TO passerelle_app;

      CREATE TABLE app_clock (
        one boolean PRIMARY KEY DEFAULT true CHECK (one),
        shift interval NOT NULL DEFAULT '0'
      );
      INSERT INTO app_clock DEFAULT VALUES;
      GRANT SELECT ON app_clock TO passerelle_app;

      -- The shift belongs to a role that exists in demonstration and test databases only.
      DO $$ BEGIN
        IF to_regrole('passerelle_demo') IS NOT NULL THEN
          GRANT UPDATE ON app_clock TO passerelle_demo;
        END IF;
      END $$;

      CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
      DECLARE chosen text := current_setting('app.now', true);
      BEGIN
        IF chosen IS NOT NULL AND chosen <> '' THEN
          IF to_regrole('passerelle_demo') IS NOT NULL AND pg_has_role(session_user, 'passerelle_demo', 'MEMBER') THEN
            RETURN chosen::timestamptz;
          END IF;
          RAISE EXCEPTION 'app.now can only be chosen by the demonstration role' USING ERRCODE = '42501';
        END IF;
        RETURN statement_timestamp() + (SELECT shift FROM app_clock);
      END $$;

      CREATE FUNCTION app_group() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT nullif(current_setting('app.group_id', true), '')::uuid $$;
      CREATE FUNCTION app_prescriber() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT nullif(current_setting('app.prescriber_id', true), '')::uuid $$;
      CREATE FUNCTION app_actor() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT nullif(current_setting('app.actor_id', true), '')::uuid $$;

      CREATE PROCEDURE protect_group_rows(target regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE, DELETE')
      LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
        EXECUTE format('CREATE POLICY own_group ON %s USING (group_id = app_group()) WITH CHECK (group_id = app_group())', target);
        EXECUTE format('GRANT %s ON %s TO passerelle_app', privileges, target);
      END $$;

      -- Claiming work crosses groups, deciding never does: only ids stand in the tables opened this way.
      CREATE PROCEDURE open_to_worker(target regclass) LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE POLICY claimed_by_worker ON %s TO passerelle_worker USING (true) WITH CHECK (true)', target);
      END $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP PROCEDURE open_to_worker(regclass);
      DROP PROCEDURE protect_group_rows(regclass, text);
      DROP FUNCTION app_actor();
      DROP FUNCTION app_prescriber();
      DROP FUNCTION app_group();
      DROP FUNCTION app_now();
      DROP TABLE app_clock;
      REVOKE USAGE ON SCHEMA public FROM passerelle_app;
    `);
  }
}
