import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons, what they agreed to, who follows them, what stands in their way, what was done about it and what that made possible. */
export class CreateCandidates1764000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- How a name is looked for: without accents, case, hyphens or apostrophes. unaccent() is only "stable" because its
      -- dictionary might be changed, which nobody does here; a generated column needs "immutable".
      CREATE FUNCTION search_form(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
        $$ SELECT translate(lower(public.unaccent('public.unaccent'::regdictionary, name)), '-''’', '   ') $$;

      -- Which three-letter runs a name holds, folded into 64 bits. Row-level security keeps the trigram index from being used
      -- (its operators are not leakproof): comparing these bits first leaves one name in fifty to compare in full.
      CREATE FUNCTION search_signature(name text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT coalesce(bit_or(1::bigint << ((ascii(t) * 961 + ascii(substr(t, 2)) * 31 + ascii(substr(t, 3))) % 64)), 0)
        FROM unnest(public.show_trgm(name)) AS t
      $$;

      CREATE TABLE candidates (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        first_name text NOT NULL,
        last_name text NOT NULL,
        birth_date date,
        phone text,
        email citext,
        city text,
        contact_channel text NOT NULL,
        third_party_name text,
        third_party_phone text,
        search_name text NOT NULL GENERATED ALWAYS AS (search_form(first_name || ' ' || last_name)) STORED,
        search_bits bigint NOT NULL GENERATED ALWAYS AS (search_signature(search_form(first_name || ' ' || last_name))) STORED,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        UNIQUE (group_id, id)
      );
      CREATE INDEX candidates_by_name ON candidates (group_id, last_name, first_name);
      CALL protect_group_rows('candidates');
      -- A search reads every name of a group: the tenant is asked for once, not once a row.
      ALTER POLICY own_group ON candidates USING (group_id = (SELECT app_group()));

      -- An advisor reads a person of a group through such a row only; an ended grant closes access at once.
      CREATE TABLE access_grants (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        candidate_id uuid NOT NULL,
        prescriber_id uuid NOT NULL REFERENCES prescribers,
        advisor_id uuid REFERENCES users,
        since timestamptz NOT NULL DEFAULT app_now(),
        ended_at timestamptz,
        FOREIGN KEY (group_id, candidate_id) REFERENCES candidates (group_id, id)
      );
      CREATE UNIQUE INDEX access_grants_open ON access_grants (candidate_id, prescriber_id) WHERE ended_at IS NULL;
      CREATE INDEX access_grants_of_prescriber ON access_grants (prescriber_id, advisor_id) WHERE ended_at IS NULL;
      CALL protect_group_rows('access_grants');
      CREATE POLICY own_prescriber ON access_grants FOR SELECT USING (prescriber_id = app_prescriber());

      CREATE FUNCTION granted_candidates() RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
        SELECT candidate_id FROM access_grants WHERE prescriber_id = app_prescriber() AND ended_at IS NULL
      $$;
      CREATE PROCEDURE open_to_granted_prescriber(target regclass, column_name text DEFAULT 'candidate_id')
      LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE POLICY granted_prescriber ON %s FOR SELECT USING (%I IN (SELECT granted_candidates()))', target, column_name);
      END $$;
      CALL open_to_granted_prescriber('candidates', 'id');

      CREATE TABLE consents (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        candidate_id uuid NOT NULL,
        purpose text NOT NULL,
        text_version text NOT NULL,
        given_how text NOT NULL,
        collected_by uuid REFERENCES users,
        given_at timestamptz NOT NULL DEFAULT app_now(),
        withdrawn_at timestamptz,
        UNIQUE (group_id, id),
        FOREIGN KEY (group_id, candidate_id) REFERENCES candidates (group_id, id)
      );
      CREATE INDEX consents_of_candidate ON consents (candidate_id);
      CALL protect_group_rows('consents', 'SELECT, INSERT, UPDATE');
      CALL open_to_granted_prescriber('consents');

      CREATE TABLE barriers (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        candidate_id uuid NOT NULL,
        kind text NOT NULL,
        goal text NOT NULL,
        noted_by uuid REFERENCES users,
        noted_at timestamptz NOT NULL DEFAULT app_now(),
        lifted_at timestamptz,
        version int NOT NULL DEFAULT 1,
        UNIQUE (group_id, id),
        FOREIGN KEY (group_id, candidate_id) REFERENCES candidates (group_id, id)
      );
      CREATE INDEX barriers_of_candidate ON barriers (candidate_id);
      CALL protect_group_rows('barriers');
      CALL open_to_granted_prescriber('barriers');

      CREATE TABLE guidance_actions (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        candidate_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('advice', 'training', 'work_situation')),
        title text NOT NULL,
        barrier_id uuid,
        member_company_id uuid,
        starts_on date NOT NULL,
        ends_on date,
        state text NOT NULL CHECK (state IN ('planned', 'running', 'done', 'interrupted')),
        interruption_reason text,
        carried_by text,
        in_right_place text CHECK (in_right_place IN ('yes', 'unsure', 'no')),
        -- Actions that follow from the journey itself (Pass Dating, POE, contract) carry the name of their source.
        source text,
        entered_by uuid REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        version int NOT NULL DEFAULT 1,
        CHECK (ends_on >= starts_on),
        UNIQUE (group_id, id),
        UNIQUE (candidate_id, source),
        FOREIGN KEY (group_id, candidate_id) REFERENCES candidates (group_id, id),
        FOREIGN KEY (group_id, barrier_id) REFERENCES barriers (group_id, id),
        FOREIGN KEY (group_id, member_company_id) REFERENCES member_companies (group_id, id)
      );
      CREATE INDEX guidance_actions_of_candidate ON guidance_actions (candidate_id, starts_on);
      CALL protect_group_rows('guidance_actions');
      CALL open_to_granted_prescriber('guidance_actions');

      CREATE TABLE action_links (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES employer_groups,
        candidate_id uuid NOT NULL,
        from_action_id uuid NOT NULL,
        to_action_id uuid NOT NULL,
        made_on date NOT NULL,
        cause text NOT NULL,
        effect text NOT NULL,
        entered_by uuid REFERENCES users,
        CHECK (from_action_id <> to_action_id),
        UNIQUE (from_action_id, to_action_id),
        FOREIGN KEY (group_id, candidate_id) REFERENCES candidates (group_id, id),
        FOREIGN KEY (group_id, from_action_id) REFERENCES guidance_actions (group_id, id),
        FOREIGN KEY (group_id, to_action_id) REFERENCES guidance_actions (group_id, id)
      );
      CREATE INDEX action_links_of_candidate ON action_links (candidate_id);
      CALL protect_group_rows('action_links');
      CALL open_to_granted_prescriber('action_links');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE action_links, guidance_actions, barriers, consents;
      DROP POLICY granted_prescriber ON candidates;
      DROP PROCEDURE open_to_granted_prescriber(regclass, text);
      DROP FUNCTION granted_candidates();
      DROP TABLE access_grants, candidates;
      DROP FUNCTION search_signature(text);
      DROP FUNCTION search_form(text);
    `);
  }
}
