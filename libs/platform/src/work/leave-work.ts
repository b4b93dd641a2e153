import { newId } from '@passerelle/kernel';
import type { Tx } from '../database/database';

/** An act the engine will try by itself for one journey. */
export interface ActToTry {
  readonly groupId: string;
  readonly journeyId: string;
  readonly act: string;
  /** Why it is tried: the same act of the same journey is tried once a cause, whatever the number of times it is left. */
  readonly cause: string;
}

/** Leaves acts for the engine in the open transaction: they are tried as soon as it commits. Set-based. */
export async function leaveActs(tx: Tx, acts: readonly ActToTry[]): Promise<void> {
  if (acts.length === 0) return;
  await tx.query(
    `INSERT INTO work_items (id, group_id, journey_id, act, cause, not_before)
     SELECT u.*, app_now() FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[]) AS u
     ON CONFLICT (journey_id, act, cause) DO NOTHING`,
    [
      acts.map(() => newId()),
      acts.map(({ groupId }) => groupId),
      acts.map(({ journeyId }) => journeyId),
      acts.map(({ act }) => act),
      acts.map(({ cause }) => cause),
    ],
  );
}

/** Something to tell or to ask, outside the engine. */
export interface EffectToRun {
  readonly groupId: string;
  readonly journeyId: string | null;
  readonly effect: string;
  /** What makes it done once: a key already left is left as it is. */
  readonly key: string;
  /** Ids and codes only: no personal data goes through the queue. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Leaves effects in the outbox in the open transaction: they run after it commits, once a key. Set-based. */
export async function leaveEffects(tx: Tx, effects: readonly EffectToRun[]): Promise<void> {
  if (effects.length === 0) return;
  await tx.query(
    `INSERT INTO outbox (id, group_id, journey_id, effect, key, payload, not_before)
     SELECT u.*, app_now()
     FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::jsonb[]) AS u
     ON CONFLICT (key) DO NOTHING`,
    [
      effects.map(() => newId()),
      effects.map(({ groupId }) => groupId),
      effects.map(({ journeyId }) => journeyId),
      effects.map(({ effect }) => effect),
      effects.map(({ key }) => key),
      effects.map(({ payload }) => JSON.stringify(payload)),
    ],
  );
}
