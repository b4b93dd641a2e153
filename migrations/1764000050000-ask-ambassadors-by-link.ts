import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an ambassador says when they confirm by their link: when they can come, how many people they meet, their image right and its end. */
export class AskAmbassadorsByLink1764000050000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE ambassadors
        ADD COLUMN availability text,
        ADD COLUMN most_people int CHECK (most_people BETWEEN 1 AND 30),
        ADD COLUMN image_right_on date,
        ADD COLUMN image_right_until date,
        ADD COLUMN asked_at timestamptz,
        ADD CONSTRAINT image_right_has_an_end CHECK (
          (image_right_on IS NULL) = (image_right_until IS NULL) AND image_right_until > image_right_on
        );
      CREATE INDEX access_links_of_ambassador ON access_links ((details ->> 'ambassadorId'))
        WHERE details ? 'ambassadorId';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX access_links_of_ambassador;
      ALTER TABLE ambassadors
        DROP CONSTRAINT image_right_has_an_end,
        DROP COLUMN availability, DROP COLUMN most_people, DROP COLUMN image_right_on, DROP COLUMN image_right_until,
        DROP COLUMN asked_at;
    `);
  }
}
