import type { Tx } from '@passerelle/platform';
import type { Journey } from './journey';

/** What a journey is opened with; the opening act gives it its first state. */
export interface NewJourney {
  readonly id: string;
  readonly groupId: string;
  readonly programmeId: string;
  readonly candidateId: string;
  readonly definition: string;
  readonly definitionVersion: number;
  readonly referentId: string | null;
  readonly advisorId: string | null;
  readonly prescriberId: string | null;
}

/**
 * Makes room for journeys about to be opened: rows of version 0, that the opening act moves to version 1 in the same
 * transaction. @returns those for which there was room: a person has one open journey in a programme, whoever comes first
 */
export async function openJourneys(tx: Tx, journeys: readonly NewJourney[], now: string): Promise<Journey[]> {
  const rows: { id: string }[] = await tx.query(
    `INSERT INTO journeys (id, group_id, programme_id, candidate_id, definition, definition_version, referent_id, advisor_id,
                           prescriber_id, state, state_kind, version, entered_at, chain_hash, created_at)
     SELECT u.*, '', 'open', 0, $10, '', $10
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::int[], $7::uuid[], $8::uuid[], $9::uuid[]) AS u
     ON CONFLICT (programme_id, candidate_id) WHERE state_kind = 'open' DO NOTHING RETURNING id`,
    [
      journeys.map(({ id }) => id),
      journeys.map(({ groupId }) => groupId),
      journeys.map(({ programmeId }) => programmeId),
      journeys.map(({ candidateId }) => candidateId),
      journeys.map(({ definition }) => definition),
      journeys.map(({ definitionVersion }) => definitionVersion),
      journeys.map(({ referentId }) => referentId),
      journeys.map(({ advisorId }) => advisorId),
      journeys.map(({ prescriberId }) => prescriberId),
      now,
    ],
  );
  const opened = new Set(rows.map(({ id }) => id));
  return journeys
    .filter(({ id }) => opened.has(id))
    .map((journey) => ({
      ...journey,
      state: '',
      version: 0,
      onHold: false,
      previousState: null,
      enteredAt: now,
      chainHash: null,
    }));
}
