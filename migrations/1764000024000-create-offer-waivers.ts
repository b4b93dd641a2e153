import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the direction of a group let through, in writing: the passages, for one version of one offer. Reason, author and day are the line of the history. */
export class CreateOfferWaivers1764000024000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE offer_waivers (
        group_id uuid NOT NULL REFERENCES employer_groups,
        offer_id uuid NOT NULL,
        version_no int NOT NULL,
        event_version int NOT NULL,
        passages jsonb NOT NULL CHECK (jsonb_array_length(passages) > 0),
        PRIMARY KEY (offer_id, version_no),
        FOREIGN KEY (group_id, offer_id) REFERENCES offers (group_id, id),
        FOREIGN KEY (offer_id, version_no) REFERENCES offer_versions (offer_id, no)
      );
      CALL protect_group_rows('offer_waivers', 'SELECT, INSERT');

      -- Who reads an offer on show reads what it still asks for; why it was let through stays in the history of the group.
      CREATE POLICY partner_prescriber ON offer_waivers FOR SELECT
        USING (group_id IN (SELECT partner_groups())
               AND (offer_id, version_no) IN (SELECT o.id, o.current_version_no FROM offers o WHERE o.state = 'published'));
      -- app_public() comes with a later migration: the setting that it reads is named here.
      CREATE POLICY public_reading ON offer_waivers FOR SELECT
        USING ((SELECT coalesce(current_setting('app.public', true), '') = 'on')
               AND (offer_id, version_no) IN (SELECT o.id, o.current_version_no FROM offers o WHERE o.state = 'published'));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE offer_waivers');
  }
}
