import { problem, type PoeSessionState } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';

/** A session as the acts of its everyday life need it. */
export interface VisibleSession {
  readonly id: string;
  readonly groupId: string;
  readonly state: PoeSessionState;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Today in Paris, and the instant (ISO). */
  readonly today: string;
  readonly now: string;
}

/**
 * The session, when it exists for the actor: a trainer knows those of their own training provider only.
 * @throws DomainError not_found
 */
export async function visibleSession(tx: Tx, actor: Actor, id: string): Promise<VisibleSession> {
  const [row] = await tx.query<
    {
      group_id: string;
      state: PoeSessionState;
      starts_on: string;
      ends_on: string;
      today: string;
      now: Date;
    }[]
  >(
    `SELECT group_id, state, starts_on::text, ends_on::text, (app_now() AT TIME ZONE 'Europe/Paris')::date::text AS today, app_now() AS now
     FROM poe_sessions WHERE id = $1 AND (NOT $2 OR training_provider_id = $3)`,
    [id, actor.role === 'trainer', actor.trainingProviderId],
  );
  if (!row) throw problem('not_found');
  return {
    id,
    groupId: row.group_id,
    state: row.state,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    today: row.today,
    now: row.now.toISOString(),
  };
}
