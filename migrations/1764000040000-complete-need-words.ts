import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A need also says what is hard in it, what can be learnt there, and who could speak of it and teach it. All that the company
 * wrote, and no longer its title and text alone, is kept as it was once the need is posted.
 */
export class CompleteNeedWords1764000040000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE needs
        ADD COLUMN constraint_codes text[] NOT NULL DEFAULT '{}',
        ADD COLUMN load_kg int CHECK (load_kg BETWEEN 1 AND 200),
        ADD COLUMN training_codes text[] NOT NULL DEFAULT '{}',
        ADD COLUMN training_text text,
        ADD COLUMN tutor_name text,
        ADD COLUMN ambassador_id uuid,
        ADD COLUMN ambassador_name text,
        ADD CONSTRAINT need_ambassador FOREIGN KEY (group_id, ambassador_id) REFERENCES ambassadors (group_id, id),
        ADD CONSTRAINT need_one_ambassador CHECK (num_nonnulls(ambassador_id, ambassador_name) <= 1);

      CREATE OR REPLACE FUNCTION keep_posted_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.posted_at IS NOT NULL AND (
          NEW.title, NEW.body, NEW.seats, NEW.starts_on, NEW.place, NEW.hours, NEW.pay, NEW.constraints_text, NEW.constraint_codes,
          NEW.load_kg, NEW.training_codes, NEW.training_text, NEW.tutor_name, NEW.ambassador_id, NEW.ambassador_name, NEW.posted_at
        ) IS DISTINCT FROM (
          OLD.title, OLD.body, OLD.seats, OLD.starts_on, OLD.place, OLD.hours, OLD.pay, OLD.constraints_text, OLD.constraint_codes,
          OLD.load_kg, OLD.training_codes, OLD.training_text, OLD.tutor_name, OLD.ambassador_id, OLD.ambassador_name, OLD.posted_at
        ) THEN
          RAISE EXCEPTION 'The words of a posted need are kept as they are' USING ERRCODE = '23514', CONSTRAINT = 'need_words_kept';
        END IF;
        RETURN NEW;
      END $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE FUNCTION keep_posted_words() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.posted_at IS NOT NULL AND (NEW.body, NEW.title, NEW.posted_at) IS DISTINCT FROM (OLD.body, OLD.title, OLD.posted_at) THEN
          RAISE EXCEPTION 'The words of a posted need are kept as they are' USING ERRCODE = '23514', CONSTRAINT = 'need_words_kept';
        END IF;
        RETURN NEW;
      END $$;
      ALTER TABLE needs
        DROP COLUMN constraint_codes,
        DROP COLUMN load_kg,
        DROP COLUMN training_codes,
        DROP COLUMN training_text,
        DROP COLUMN tutor_name,
        DROP COLUMN ambassador_id,
        DROP COLUMN ambassador_name;
    `);
  }
}
