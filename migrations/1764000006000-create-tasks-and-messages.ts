import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person must do next, what they are told, and the mail that was handed over. */
export class CreateTasksAndMessages1764000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE tasks (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        key text NOT NULL UNIQUE,
        kind text NOT NULL,
        journey_id uuid,
        candidate_id uuid,
        offer_id uuid,
        member_company_id uuid,
        prescriber_id uuid REFERENCES prescribers,
        assigned_role text NOT NULL,
        assigned_user_id uuid REFERENCES users,
        due_at timestamptz NOT NULL,
        effect text,
        subject text NOT NULL DEFAULT '',
        -- Closed by the engine: when the journey leaves these states (null = never), or when one of these acts is made.
        while_states text[],
        closing_acts text[] NOT NULL DEFAULT '{}',
        details jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        done_at timestamptz,
        done_by uuid REFERENCES users,
        done_note text,
        closed_because text,
        FOREIGN KEY (group_id, journey_id) REFERENCES journeys (group_id, id),
        FOREIGN KEY (group_id, candidate_id) REFERENCES candidates (group_id, id),
        FOREIGN KEY (group_id, offer_id) REFERENCES offers (group_id, id),
        FOREIGN KEY (group_id, member_company_id) REFERENCES member_companies (group_id, id)
      );
      CREATE INDEX tasks_open ON tasks (group_id, assigned_role, due_at) WHERE done_at IS NULL;
      -- One open task of a kind for a journey and a subject: a reminder raises it, it does not make a second.
      CREATE UNIQUE INDEX tasks_of_journey ON tasks (journey_id, kind, subject) WHERE done_at IS NULL;
      CREATE INDEX tasks_of_prescriber ON tasks (prescriber_id, due_at) WHERE done_at IS NULL AND assigned_role = 'advisor';
      CALL protect_group_rows('tasks');
      CREATE POLICY own_prescriber ON tasks FOR SELECT USING (assigned_role = 'advisor' AND prescriber_id = app_prescriber());

      CREATE TABLE notifications (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        key text NOT NULL UNIQUE,
        user_id uuid NOT NULL REFERENCES users,
        kind text NOT NULL,
        journey_id uuid,
        details jsonb NOT NULL DEFAULT '{}',
        at timestamptz NOT NULL,
        read_at timestamptz
      );
      CREATE INDEX notifications_of_user ON notifications (user_id, at DESC);
      CALL protect_group_rows('notifications');
      CREATE POLICY own_user ON notifications USING (user_id = app_actor());

      -- Mail handed to the provider, or to the outbox folder where none is configured.
      CREATE TABLE mails (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        key text NOT NULL UNIQUE,
        journey_id uuid,
        recipient_role text NOT NULL,
        recipient_user_id uuid REFERENCES users,
        recipient_address citext NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        provider text NOT NULL,
        provider_ref text,
        at timestamptz NOT NULL
      );
      CREATE INDEX mails_of_journey ON mails (journey_id);
      CREATE INDEX mails_recent ON mails (group_id, at DESC);
      CALL protect_group_rows('mails');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE mails, notifications, tasks');
  }
}
