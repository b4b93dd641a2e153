import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The group signs contracts and agreements: its own establishment number stands on them. */
export class AddSiretOfGroups1764000020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE employer_groups ADD COLUMN siret text UNIQUE CHECK (siret ~ '^\\d{14}$')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE employer_groups DROP COLUMN siret');
  }
}
