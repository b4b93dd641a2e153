import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each sentence of a version and the words of the need, or the answer, that it comes from: written with the version, and kept like it. */
export class LinkSentencesOfOffers1764000026000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE offer_versions ADD COLUMN sentences jsonb NOT NULL DEFAULT '[]';
      CREATE FUNCTION keep_version_sentences() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'A version of an offer is kept as it was written and approved' USING ERRCODE = '23514', CONSTRAINT = 'offer_version_kept';
      END $$;
      CREATE TRIGGER keep_version_sentences BEFORE UPDATE ON offer_versions FOR EACH ROW
        WHEN (NEW.sentences IS DISTINCT FROM OLD.sentences) EXECUTE FUNCTION keep_version_sentences();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER keep_version_sentences ON offer_versions;
      DROP FUNCTION keep_version_sentences();
      ALTER TABLE offer_versions DROP COLUMN sentences;
    `);
  }
}
