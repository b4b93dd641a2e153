import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which ambassadors come to which Pass Dating. */
export class CreateAmbassadorsComing1764000021000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE pass_dating_ambassadors (
        pass_dating_id uuid NOT NULL,
        ambassador_id uuid NOT NULL,
        group_id uuid NOT NULL REFERENCES employer_groups,
        PRIMARY KEY (pass_dating_id, ambassador_id),
        FOREIGN KEY (group_id, pass_dating_id) REFERENCES pass_datings (group_id, id),
        FOREIGN KEY (group_id, ambassador_id) REFERENCES ambassadors (group_id, id)
      );
      CALL protect_group_rows('pass_dating_ambassadors');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE pass_dating_ambassadors');
  }
}
