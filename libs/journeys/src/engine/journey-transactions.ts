import { problem } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database, type Tx } from '@passerelle/platform';
import { groupOfJourney } from '../queries/journey-ties';
import { StaleJourneys } from './write-moves';

const TRIES = 6;

/**
 * Opens a transaction in the group of one journey. An advisor has no group of their own: theirs is found through what
 * their structure was granted. @throws DomainError not_found when the journey does not exist for the actor
 */
export async function inGroupOfJourney<T>(
  database: Database,
  actor: Actor,
  journeyId: string,
  work: (tx: Tx, groupId: string) => Promise<T>,
): Promise<T> {
  const groupId =
    actor.groupId ??
    (await database.inTransaction(scopeOf(actor, null), (tx) => groupOfJourney(tx, journeyId)));
  if (!groupId) throw problem('not_found');
  return database.inTransaction({ ...scopeOf(actor, groupId), plannedOnce: true }, (tx) => work(tx, groupId));
}

/** Tries again when another act came first: the act is then decided anew on what the journey has become. */
export async function decidingAnew<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left <= 1 || !cameSecond(error)) throw error;
    }
  }
}

/** PostgreSQL undid one of two transactions that waited on each other: nobody's fault. */
export function isDeadlock(error: unknown): boolean {
  return codeOf(error) === '40P01';
}

/** Another act came first: the journey moved on, the two waited on each other, or the person's journey was opened meanwhile. */
function cameSecond(error: unknown): boolean {
  if (error instanceof StaleJourneys || isDeadlock(error)) return true;
  const constraint = error instanceof Error && 'constraint' in error ? error.constraint : null;
  return codeOf(error) === '23505' && constraint === 'journeys_one_open';
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
