import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['timers', 'work_items', 'outbox'] as const;

/**
 * The platform's operator sees the engine's own lists across groups: ids, names of effects and causes of failure, no personal
 * data. The setting is made by the operator's routes only, for one transaction.
 */
export class OpenEngineToOperator1764000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await db.query(`
        CREATE POLICY seen_by_operator ON ${table}
          USING (current_setting('app.operator', true) = 'on') WITH CHECK (current_setting('app.operator', true) = 'on')
      `);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of TABLES) await db.query(`DROP POLICY seen_by_operator ON ${table}`);
  }
}
