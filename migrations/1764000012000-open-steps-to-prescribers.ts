import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of a partner group, whole, as its events are; seats, meetings, places and reviews only of the persons a prescriber follows. */
export class OpenStepsToPrescribers1764000012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE POLICY partner_prescriber ON poe_sessions FOR SELECT
        USING (group_id IN (SELECT partner_groups()));
      CREATE POLICY granted_prescriber ON pass_dating_seats FOR SELECT
        USING (journey_id IN (SELECT j.id FROM journeys j WHERE j.candidate_id IN (SELECT granted_candidates())));
      CREATE POLICY granted_prescriber ON meetings FOR SELECT
        USING (journey_id IN (SELECT j.id FROM journeys j WHERE j.candidate_id IN (SELECT granted_candidates())));
      -- Whom a followed person met: the ambassador of such a meeting, and no other.
      CREATE POLICY met_by_granted ON ambassadors FOR SELECT
        USING (app_prescriber() IS NOT NULL AND id IN (SELECT m.ambassador_id FROM meetings m));
      CREATE POLICY granted_prescriber ON poe_enrolments FOR SELECT
        USING (journey_id IN (SELECT j.id FROM journeys j WHERE j.candidate_id IN (SELECT granted_candidates())));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP POLICY granted_prescriber ON poe_enrolments;
      DROP POLICY met_by_granted ON ambassadors;
      DROP POLICY granted_prescriber ON meetings;
      DROP POLICY granted_prescriber ON pass_dating_seats;
      DROP POLICY partner_prescriber ON poe_sessions;
    `);
  }
}
