import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Figures a group has given out, small cells already hidden. A funder's transactions hold no tenant: of all a group's tables this
 * is the only one that answers them, and it knows no person.
 */
export class CreatePublishedFigures1764000013000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app_funder() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT nullif(current_setting('app.funder_id', true), '')::uuid $$;

      CREATE TABLE published_figures (
        programme_id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        group_name text NOT NULL,
        programme_name text NOT NULL,
        opens_on date NOT NULL,
        figures jsonb NOT NULL,
        counted_at timestamptz NOT NULL,
        FOREIGN KEY (group_id, programme_id) REFERENCES programmes (group_id, id)
      );
      CREATE INDEX published_figures_of_group ON published_figures (group_id, opens_on);
      CALL protect_group_rows('published_figures');

      CREATE POLICY own_funder ON partnerships FOR SELECT USING (funder_id = app_funder());
      CREATE POLICY partner_funder ON published_figures FOR SELECT
        USING (group_id IN (SELECT p.group_id FROM partnerships p
                            WHERE p.funder_id = app_funder() AND partnership_stands(p.until)));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP POLICY own_funder ON partnerships;
      DROP TABLE published_figures;
      DROP FUNCTION app_funder();
    `);
  }
}
