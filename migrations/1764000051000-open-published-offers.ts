import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rows that a transaction opened for the public reads, table by table; nothing is written through them. */
const READ_BY_ALL = {
  offer_versions: `(offer_id, no) IN (SELECT o.id, o.current_version_no FROM offers o WHERE o.state = 'published')`,
  ambassadors: `confirmed_at IS NOT NULL AND left_on IS NULL
    AND id IN (SELECT o.ambassador_id FROM offers o WHERE o.state = 'published')`,
  member_companies: `id IN (SELECT o.member_company_id FROM offers o WHERE o.state = 'published')`,
  programmes: `id IN (SELECT o.programme_id FROM offers o WHERE o.state = 'published')`,
} as const;

/**
 * Opens the offers on show to everybody, whatever their group, in transactions that say they read for the public (app.public = 'on').
 * An offer that was on show and is closed keeps its row there, without a word of it: its address can say that it is filled.
 */
export class OpenPublishedOffers1764000051000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION app_public() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
        $$ SELECT coalesce(current_setting('app.public', true), '') = 'on' $$;
      CREATE POLICY public_reading ON offers FOR SELECT
        USING ((SELECT app_public()) AND state = 'published');
      CREATE POLICY public_ending ON offers FOR SELECT
        USING ((SELECT app_public()) AND state IN ('filled', 'withdrawn') AND published_at IS NOT NULL);
      CREATE INDEX offers_on_show ON offers (id) WHERE state = 'published';
    `);
    for (const [table, shown] of Object.entries(READ_BY_ALL))
      await db.query(
        `CREATE POLICY public_reading ON ${table} FOR SELECT USING ((SELECT app_public()) AND ${shown})`,
      );
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of Object.keys(READ_BY_ALL)) await db.query(`DROP POLICY public_reading ON ${table}`);
    await db.query(`
      DROP INDEX offers_on_show;
      DROP POLICY public_ending ON offers;
      DROP POLICY public_reading ON offers;
      DROP FUNCTION app_public();
    `);
  }
}
