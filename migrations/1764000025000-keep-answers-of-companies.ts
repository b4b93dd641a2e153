import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a company answered to a question about its need: who, when, in which words; a correction is a further answer. */
export class KeepAnswersOfCompanies1764000025000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE need_answers (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        need_id uuid NOT NULL,
        question_id text NOT NULL,
        question text NOT NULL,
        answer text NOT NULL CHECK (answer <> ''),
        answered_by uuid REFERENCES users,
        answered_role text NOT NULL,
        answered_at timestamptz NOT NULL,
        FOREIGN KEY (group_id, need_id) REFERENCES needs (group_id, id)
      );
      CREATE INDEX need_answers_of_need ON need_answers (need_id, question_id, id DESC);
      CALL protect_group_rows('need_answers', 'SELECT, INSERT');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE need_answers');
  }
}
