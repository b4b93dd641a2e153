import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person did in a week of the POE and aims for next; corrections of a sealed sheet keep their reason. */
export class CreateWeeklyReviews1764000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE weekly_reviews (
        poe_session_id uuid NOT NULL,
        journey_id uuid NOT NULL,
        group_id uuid NOT NULL REFERENCES employer_groups,
        week_starts_on date NOT NULL,
        done text NOT NULL,
        next_aim text NOT NULL,
        mood smallint CHECK (mood BETWEEN 1 AND 5),
        written_by uuid REFERENCES users,
        written_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (poe_session_id, journey_id, week_starts_on),
        FOREIGN KEY (poe_session_id, journey_id) REFERENCES poe_enrolments (poe_session_id, journey_id)
      );
      CREATE INDEX weekly_reviews_of_journey ON weekly_reviews (journey_id);
      CALL protect_group_rows('weekly_reviews');

      ALTER TABLE attendance_records ADD COLUMN correction_reason text;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE attendance_records DROP COLUMN correction_reason;
      DROP TABLE weekly_reviews;
    `);
  }
}
