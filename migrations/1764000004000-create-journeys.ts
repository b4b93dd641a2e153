import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The engine: journeys, their append-only journal, timers, work list, outbox, ledger of effects, requests already answered, bulk acts. */
export class CreateJourneys1764000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE journeys (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        programme_id uuid NOT NULL,
        candidate_id uuid NOT NULL,
        definition text NOT NULL,
        definition_version int NOT NULL,
        state text NOT NULL,
        state_kind text NOT NULL CHECK (state_kind IN ('open', 'after', 'end')),
        phase text,
        previous_state text,
        version int NOT NULL,
        on_hold boolean NOT NULL DEFAULT false,
        entered_at timestamptz NOT NULL,
        chain_hash bytea NOT NULL,
        referent_id uuid REFERENCES users,
        advisor_id uuid REFERENCES users,
        prescriber_id uuid REFERENCES prescribers,
        created_at timestamptz NOT NULL,
        UNIQUE (group_id, id),
        FOREIGN KEY (group_id, programme_id) REFERENCES programmes (group_id, id),
        FOREIGN KEY (group_id, candidate_id) REFERENCES candidates (group_id, id)
      ) WITH (fillfactor = 80);
      CREATE UNIQUE INDEX journeys_one_open ON journeys (programme_id, candidate_id) WHERE state_kind = 'open';
      CREATE INDEX journeys_board ON journeys (group_id, programme_id, state);
      CREATE INDEX journeys_of_candidate ON journeys (candidate_id);
      CALL protect_group_rows('journeys', 'SELECT, INSERT, UPDATE');
      CALL open_to_granted_prescriber('journeys');

      CREATE TABLE journey_events (
        group_id uuid NOT NULL REFERENCES employer_groups,
        journey_id uuid NOT NULL,
        version int NOT NULL,
        act text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        actor_id uuid,
        actor_role text NOT NULL,
        on_behalf_of text,
        definition_version int NOT NULL,
        request_key text,
        payload jsonb NOT NULL,
        words_hash bytea,
        at timestamptz NOT NULL,
        previous_hash bytea,
        hash bytea NOT NULL,
        PRIMARY KEY (journey_id, version),
        FOREIGN KEY (group_id, journey_id) REFERENCES journeys (group_id, id)
      );
      CREATE UNIQUE INDEX journey_events_request ON journey_events (journey_id, request_key) WHERE request_key IS NOT NULL;
      CREATE INDEX journey_events_at ON journey_events USING brin (at);
      CREATE INDEX journey_events_recent ON journey_events (group_id, at);
      CALL protect_group_rows('journey_events', 'SELECT, INSERT');
      CREATE POLICY granted_prescriber ON journey_events FOR SELECT
        USING (journey_id IN (SELECT j.id FROM journeys j WHERE j.candidate_id IN (SELECT granted_candidates())));

      CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The journal is append-only' USING ERRCODE = '42501';
      END $$;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journey_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history();

      -- Free words stand beside the chain, which holds their keyed hash only: a person can be forgotten and the chain still holds.
      CREATE TABLE journal_words (
        group_id uuid NOT NULL REFERENCES employer_groups,
        journey_id uuid NOT NULL,
        version int NOT NULL,
        salt bytea NOT NULL,
        words jsonb NOT NULL,
        PRIMARY KEY (journey_id, version),
        FOREIGN KEY (journey_id, version) REFERENCES journey_events (journey_id, version)
      );
      CALL protect_group_rows('journal_words', 'SELECT, INSERT, DELETE');
      CREATE POLICY granted_prescriber ON journal_words FOR SELECT
        USING (journey_id IN (SELECT j.id FROM journeys j WHERE j.candidate_id IN (SELECT granted_candidates())));

      CREATE TABLE timers (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        journey_id uuid NOT NULL,
        name text NOT NULL,
        subject text NOT NULL DEFAULT '',
        due_at timestamptz NOT NULL,
        pausable boolean NOT NULL,
        paused_at timestamptz,
        tries int NOT NULL DEFAULT 0,
        failures int NOT NULL DEFAULT 0,
        last_error text,
        dead_at timestamptz,
        UNIQUE (journey_id, name, subject),
        FOREIGN KEY (group_id, journey_id) REFERENCES journeys (group_id, id)
      ) WITH (fillfactor = 80);
      CREATE INDEX timers_due ON timers (group_id, due_at) WHERE paused_at IS NULL AND dead_at IS NULL;
      CALL protect_group_rows('timers');
      CALL open_to_worker('timers');

      CREATE TABLE bulk_requests (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        act text NOT NULL,
        input jsonb NOT NULL,
        request_key text NOT NULL,
        asked_by uuid,
        asked_as text NOT NULL,
        total int NOT NULL,
        asked_at timestamptz NOT NULL,
        cancelled_at timestamptz,
        finished_at timestamptz,
        UNIQUE (group_id, request_key),
        UNIQUE (group_id, id)
      );
      CALL protect_group_rows('bulk_requests', 'SELECT, INSERT, UPDATE');

      -- Free words of an act asked for a list, a row a person: erasable while they wait, gone once the journal keeps them.
      CREATE TABLE bulk_words (
        bulk_id uuid NOT NULL,
        journey_id uuid NOT NULL,
        group_id uuid NOT NULL REFERENCES employer_groups,
        words jsonb NOT NULL,
        PRIMARY KEY (bulk_id, journey_id),
        FOREIGN KEY (group_id, bulk_id) REFERENCES bulk_requests (group_id, id)
      );
      CREATE INDEX bulk_words_of_journey ON bulk_words (journey_id);
      CALL protect_group_rows('bulk_words', 'SELECT, INSERT, DELETE');

      CREATE TABLE bulk_outcomes (
        bulk_id uuid NOT NULL,
        group_id uuid NOT NULL REFERENCES employer_groups,
        journey_id uuid NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('done', 'refused', 'cancelled')),
        refusal jsonb,
        at timestamptz NOT NULL,
        PRIMARY KEY (bulk_id, journey_id),
        FOREIGN KEY (group_id, bulk_id) REFERENCES bulk_requests (group_id, id)
      );
      CALL protect_group_rows('bulk_outcomes', 'SELECT, INSERT');

      -- Ids only: what to do is read under the group's own tenant by whoever claims the row.
      CREATE TABLE work_items (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        journey_id uuid NOT NULL,
        act text NOT NULL,
        cause text NOT NULL,
        bulk_id uuid,
        not_before timestamptz NOT NULL,
        failures int NOT NULL DEFAULT 0,
        last_error text,
        dead_at timestamptz,
        UNIQUE (journey_id, act, cause)
      ) WITH (fillfactor = 70);
      CREATE INDEX work_items_ready ON work_items (group_id, not_before, id) WHERE dead_at IS NULL;
      CALL protect_group_rows('work_items');
      CALL open_to_worker('work_items');

      CREATE TABLE outbox (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        journey_id uuid,
        effect text NOT NULL,
        key text NOT NULL UNIQUE,
        payload jsonb NOT NULL DEFAULT '{}',
        not_before timestamptz NOT NULL,
        generation int NOT NULL DEFAULT 0,
        leased_until timestamptz,
        failures int NOT NULL DEFAULT 0,
        last_error text,
        dead_at timestamptz
      ) WITH (fillfactor = 70);
      CREATE INDEX outbox_ready ON outbox (not_before, id) WHERE dead_at IS NULL;
      CREATE INDEX outbox_dead ON outbox (dead_at) WHERE dead_at IS NOT NULL;
      CALL protect_group_rows('outbox');
      CALL open_to_worker('outbox');

      -- The ledger an auditor reads: one row an effect, whatever the number of deliveries.
      CREATE TABLE effect_ledger (
        key text PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        journey_id uuid,
        effect text NOT NULL,
        state text NOT NULL CHECK (state IN ('sending', 'done', 'in_doubt', 'failed', 'void')),
        provider text,
        provider_ref text,
        result jsonb NOT NULL DEFAULT '{}',
        started_at timestamptz NOT NULL,
        finished_at timestamptz
      );
      CREATE INDEX effect_ledger_of_journey ON effect_ledger (journey_id);
      CALL protect_group_rows('effect_ledger', 'SELECT, INSERT, UPDATE');

      -- Answers already given, so that a retried POST is answered and not done again.
      CREATE TABLE answered_requests (
        actor_key text NOT NULL,
        request_key text NOT NULL,
        group_id uuid REFERENCES employer_groups,
        fingerprint bytea NOT NULL,
        status int NOT NULL,
        body jsonb NOT NULL,
        at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (actor_key, request_key)
      );
      GRANT SELECT, INSERT, DELETE ON answered_requests TO passerelle_app;
      ALTER TABLE answered_requests ENABLE ROW LEVEL SECURITY;
      ALTER TABLE answered_requests FORCE ROW LEVEL SECURITY;
      CREATE POLICY own_group ON answered_requests USING (group_id IS NOT DISTINCT FROM app_group())
        WITH CHECK (group_id IS NOT DISTINCT FROM app_group());

      -- A paused group keeps its work waiting: used while a territory is being loaded, and by the operator.
      CREATE TABLE engine_pauses (
        group_id uuid PRIMARY KEY REFERENCES employer_groups,
        reason text NOT NULL,
        since timestamptz NOT NULL DEFAULT app_now()
      );
      GRANT SELECT, INSERT, DELETE ON engine_pauses TO passerelle_app;

    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE engine_pauses, answered_requests, effect_ledger, outbox, work_items, bulk_outcomes, bulk_words, bulk_requests, timers, journal_words, journey_events;
      DROP FUNCTION refuse_rewriting_history();
      DROP TABLE journeys;
    `);
  }
}
