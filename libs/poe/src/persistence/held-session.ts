import { problem, type PoeSessionState } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { sessionStateAfter, type SessionAct } from '../domain/session-acts';

/** A session held for a change of its own. */
export interface HeldSession {
  readonly id: string;
  readonly groupId: string;
  readonly startsOn: string;
  readonly totalHours: number;
  readonly inCompanyHours: number;
  readonly placesTaken: number;
  readonly nextState: PoeSessionState;
}

interface HeldRow {
  group_id: string;
  state: PoeSessionState;
  version: number;
  starts_on: string;
  total_hours: number;
  in_company_hours: number;
  places_taken: number;
}

/**
 * Holds a session for an act of its own until the end of the transaction.
 * @param version what the caller had read
 * @throws DomainError not_found, stale_version, session_act_not_from_state
 */
export async function holdSessionForAct(
  tx: Tx,
  id: string,
  version: number,
  act: SessionAct,
): Promise<HeldSession> {
  const [row] = await tx.query<HeldRow[]>(
    `SELECT group_id, state, version, starts_on::text, total_hours, in_company_hours, places_taken
     FROM poe_sessions WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!row) throw problem('not_found');
  const nextState = sessionStateAfter(act, row.state);
  if (row.version !== version) throw problem('stale_version');
  return {
    id,
    groupId: row.group_id,
    startsOn: row.starts_on,
    totalHours: row.total_hours,
    inCompanyHours: row.in_company_hours,
    placesTaken: row.places_taken,
    nextState,
  };
}

/** Columns of a session that may be written; those left out stay. */
interface SessionColumns {
  readonly funderId?: string;
  readonly trainingProviderId?: string;
  readonly name?: string;
  readonly place?: string;
  readonly places?: number;
  readonly totalHours?: number;
  readonly inCompanyHours?: number;
}

/** Writes columns of a held session and the state its act led to. @returns the new version */
export async function writeSession(
  tx: Tx,
  { id, nextState }: HeldSession,
  given: SessionColumns = {},
): Promise<number> {
  const [rows] = await tx.query<[{ version: number }[], number]>(
    `UPDATE poe_sessions SET state = $2, funder_id = coalesce($3, funder_id), places = coalesce($4, places),
            place = coalesce($5, place), name = coalesce($6, name), total_hours = coalesce($7, total_hours),
            in_company_hours = coalesce($8, in_company_hours), training_provider_id = coalesce($9, training_provider_id),
            version = version + 1
     WHERE id = $1 RETURNING version`,
    [
      id,
      nextState,
      given.funderId ?? null,
      given.places ?? null,
      given.place ?? null,
      given.name ?? null,
      given.totalHours ?? null,
      given.inCompanyHours ?? null,
      given.trainingProviderId ?? null,
    ],
  );
  return rows[0]?.version ?? 0;
}
