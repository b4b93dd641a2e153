import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A group says for which employment areas a partner structure sends people: the sheet of an offer goes to those of its area. A structure
 * whose areas nobody has named yet goes on receiving every sheet, as before.
 */
export class NameAreasOfPartnerships1764000028000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE partnerships ADD CONSTRAINT partnership_of_group UNIQUE (group_id, id);
      CREATE TABLE partnership_areas (
        group_id uuid NOT NULL REFERENCES employer_groups,
        partnership_id uuid NOT NULL,
        employment_area_code text NOT NULL REFERENCES employment_areas,
        PRIMARY KEY (partnership_id, employment_area_code),
        FOREIGN KEY (group_id, partnership_id) REFERENCES partnerships (group_id, id)
      );
      CALL protect_group_rows('partnership_areas');
      CREATE POLICY own_prescriber ON partnership_areas FOR SELECT
        USING (partnership_id IN (SELECT id FROM partnerships WHERE prescriber_id = app_prescriber() AND partnership_stands(until)));
      -- Every reader asks in the same words, so that a mail and a notification go to the same structures.
      CREATE FUNCTION partnership_covers(partnership uuid, offer uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT NOT EXISTS (SELECT 1 FROM partnership_areas a WHERE a.partnership_id = $1)
          OR EXISTS (SELECT 1 FROM partnership_areas a JOIN programmes p ON p.employment_area_code = a.employment_area_code
                     JOIN offers o ON o.programme_id = p.id WHERE a.partnership_id = $1 AND o.id = $2)
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION partnership_covers(uuid, uuid);
      DROP TABLE partnership_areas;
      ALTER TABLE partnerships DROP CONSTRAINT partnership_of_group;
    `);
  }
}
