import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Takes off what each move paid for and nobody used. The board's index no longer holds the state, so that a move rewrites no
 * index of `journeys` at all (a heap-only update); the group of a journal line and of a timer is vouched for by their journey,
 * whose own group is checked: checking it a second time, row by row, proved nothing more.
 */
export class LightenEngineWrites1764000014000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX journeys_board;
      CREATE INDEX journeys_board ON journeys (group_id, programme_id);
      ALTER TABLE journey_events DROP CONSTRAINT journey_events_group_id_fkey;
      ALTER TABLE timers DROP CONSTRAINT timers_group_id_fkey;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE timers ADD CONSTRAINT timers_group_id_fkey FOREIGN KEY (group_id) REFERENCES employer_groups;
      ALTER TABLE journey_events ADD CONSTRAINT journey_events_group_id_fkey FOREIGN KEY (group_id) REFERENCES employer_groups;
      DROP INDEX journeys_board;
      CREATE INDEX journeys_board ON journeys (group_id, programme_id, state);
    `);
  }
}
