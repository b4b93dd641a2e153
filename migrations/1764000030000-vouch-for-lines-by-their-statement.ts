import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the one statement of an act writes beside the journey it has just moved. */
const WRITTEN_WITH_A_JOURNEY = ['journey_events', 'timers'];

/**
 * A line of the journal and a timer no longer ask, row by row, whether their journey exists. The statement that writes them writes
 * nothing unless it has moved that very journey, row-level security keeps their group, journeys are never deleted by the
 * application, and `check` counts lines and timers without a journey. The question cost as much as the line (ADR 0023).
 * A timer is known by its journey, its name and its subject: one index fewer to write at each move.
 */
export class VouchForLinesByTheirStatement1764000030000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const table of WRITTEN_WITH_A_JOURNEY)
      await db.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_group_id_journey_id_fkey`);
    await db.query(`
      ALTER TABLE timers DROP CONSTRAINT timers_pkey, DROP CONSTRAINT timers_journey_id_name_subject_key,
        ADD PRIMARY KEY (journey_id, name, subject)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE timers DROP CONSTRAINT timers_pkey, ADD PRIMARY KEY (id),
        ADD CONSTRAINT timers_journey_id_name_subject_key UNIQUE (journey_id, name, subject)`);
    for (const table of WRITTEN_WITH_A_JOURNEY)
      await db.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_group_id_journey_id_fkey FOREIGN KEY (group_id, journey_id) REFERENCES journeys (group_id, id)`,
      );
  }
}
