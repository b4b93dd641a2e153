import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often each version of an offer was looked at, by day and by place: a number, and nothing of who looked. */
export class CountReadingsOfOffers1764000052000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE offer_readings (
        group_id uuid NOT NULL REFERENCES employer_groups,
        offer_id uuid NOT NULL,
        version_no int NOT NULL,
        place text NOT NULL CHECK (place IN ('catalogue', 'page', 'poster', 'feed')),
        day date NOT NULL,
        readings int NOT NULL CHECK (readings > 0),
        PRIMARY KEY (offer_id, version_no, place, day),
        FOREIGN KEY (group_id, offer_id) REFERENCES offers (group_id, id)
      );
      CALL protect_group_rows('offer_readings', 'SELECT, INSERT, UPDATE');
      -- Whoever reads for the public adds to the count of what is on show, and to no other.
      CREATE POLICY public_counting ON offer_readings
        USING ((SELECT app_public())
               AND (offer_id, group_id) IN (SELECT o.id, o.group_id FROM offers o WHERE o.state = 'published'))
        WITH CHECK ((SELECT app_public())
               AND (offer_id, group_id) IN (SELECT o.id, o.group_id FROM offers o WHERE o.state = 'published'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE offer_readings');
  }
}
