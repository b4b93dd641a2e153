import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Asks once a statement, not once a row, whose rows are wanted. Written as a question of its own, the planner also supposes a group
 * of average size: given the group itself, and statistics older than that group, it took it for empty and read the whole of it for
 * every act on one of its journeys.
 */
export class AskOnceWhoseRows1764000022000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await rewritePolicies(db, '(SELECT app_group())');
  }

  async down(db: QueryRunner): Promise<void> {
    await rewritePolicies(db, 'app_group()');
  }
}

async function rewritePolicies(db: QueryRunner, group: string): Promise<void> {
  await db.query(`
    CREATE OR REPLACE PROCEDURE protect_group_rows(target regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE, DELETE')
    LANGUAGE plpgsql AS $$
    BEGIN
      EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
      EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
      EXECUTE format('CREATE POLICY own_group ON %s USING (group_id = ${group}) WITH CHECK (group_id = ${group})', target);
      EXECUTE format('GRANT %s ON %s TO passerelle_app', privileges, target);
    END $$`);
  await db.query(
    `DO $$ DECLARE found record; BEGIN
       FOR found IN SELECT schemaname, tablename FROM pg_policies WHERE policyname = 'own_group' AND qual LIKE '(group_id = %app_group()%)'
       LOOP
         EXECUTE format('ALTER POLICY own_group ON %I.%I USING (group_id = ${group}) WITH CHECK (group_id = ${group})',
                        found.schemaname, found.tablename);
       END LOOP;
     END $$`,
  );
}
