import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What soft skills were called in other lists; the trades of the ROME; communes. The same for everybody: no group owns them. */
export class CreateReferenceLists1764000034000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE soft_skill_aliases (
        list text NOT NULL,
        label text NOT NULL,
        code text NOT NULL REFERENCES soft_skills,
        -- The list of today has no label that says the same: the nearest is meant.
        near boolean NOT NULL,
        source text NOT NULL,
        source_date date NOT NULL,
        PRIMARY KEY (list, label)
      );

      CREATE TABLE rome_trades (
        code text PRIMARY KEY CHECK (code ~ '^[A-Z][0-9]{4}$'),
        label text NOT NULL,
        -- The law asks for a diploma, a licence or an authorisation; null where the source does not say.
        regulated boolean,
        search_label text NOT NULL GENERATED ALWAYS AS (search_form(label)) STORED,
        source text NOT NULL,
        source_date date NOT NULL
      );

      CREATE TABLE communes (
        code text PRIMARY KEY,
        name text NOT NULL,
        postal_codes text[] NOT NULL,
        population int,
        department text NOT NULL,
        region text NOT NULL,
        latitude numeric(8, 5),
        longitude numeric(8, 5),
        employment_area_code text,
        source text NOT NULL,
        source_date date NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE ON soft_skill_aliases, rome_trades, communes TO passerelle_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE communes, rome_trades, soft_skill_aliases');
  }
}
