import { newId, problem } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database } from '@passerelle/platform';
import { MOVE_DEFINITION, timersFor } from '@passerelle/workflow';
import { chainHash } from '../engine/chain';
import type { Machinery } from '../engine/machinery';
import { readFacts } from '../engine/read-facts';
import { readJourneys, readNow } from '../engine/read-journeys';
import { StaleJourneys } from '../engine/write-moves';
import type { ActMade } from './make-act';

/**
 * Moves a journey to a newer version of its definition: explicit, journaled, and never by itself. The state stays; the
 * timers of the state are set as the newer version foresees, counted from the entry in the state.
 */
export class MoveDefinition {
  constructor(
    private readonly database: Database,
    private readonly machinery: Machinery,
  ) {}

  /** @throws DomainError not_found, definition_unknown, definition_not_newer */
  async execute(actor: Actor, journeyId: string, toVersion: number): Promise<ActMade> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const journey = (await readJourneys(tx, [journeyId], 'locked')).get(journeyId);
      if (!journey) throw problem('not_found');
      const definition = this.machinery.definitions.get(journey.definition, toVersion);
      if (toVersion <= journey.definitionVersion || !definition.states[journey.state])
        throw problem('definition_not_newer');
      const now = await readNow(tx);
      const version = journey.version + 1;
      const payload = { from: journey.definitionVersion, to: toVersion };
      const hash = chainHash(
        { journeyId, version, act: MOVE_DEFINITION, from: journey.state, to: journey.state, actorId: actor.userId, actorRole: actor.role, onBehalfOf: null, definitionVersion: toVersion, requestKey: null, payload, wordsHash: null, at: now },
        journey.chainHash,
      ); // prettier-ignore
      const asked = {
        journey: { ...journey, definitionVersion: toVersion },
        act: 'reopen',
        input: {},
        actor,
      };
      const facts = (await readFacts(tx, this.machinery, [asked], now)).get(journeyId) ?? {
        dates: {},
        subjects: {},
      };
      const [, moved]: [unknown, number] = await tx.query(
        'UPDATE journeys SET version = $2, definition_version = $3, chain_hash = $4 WHERE id = $1 AND version = $2 - 1',
        [journeyId, version, toVersion, hash],
      );
      if (moved !== 1) throw new StaleJourneys(1, 0);
      await tx.query(
        `INSERT INTO journey_events (group_id, journey_id, version, act, from_state, to_state, actor_id, actor_role,
                                     definition_version, payload, at, previous_hash, hash)
         VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [journey.groupId, journeyId, version, MOVE_DEFINITION, journey.state, actor.userId, actor.role, toVersion, JSON.stringify(payload), now, journey.chainHash, hash], // prettier-ignore
      );
      await tx.query('DELETE FROM timers WHERE journey_id = $1 AND name <> ALL($2::text[])', [journeyId, startedByAct(definition.timers)]); // prettier-ignore
      for (const timer of timersFor(definition, journey.state, journey.enteredAt, facts)) {
        await tx.query(
          `INSERT INTO timers (id, group_id, journey_id, name, subject, due_at, pausable, paused_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $7 AND $8 THEN $9::timestamptz END) ON CONFLICT DO NOTHING`,
          [
            newId(),
            journey.groupId,
            journeyId,
            timer.name,
            timer.subject,
            timer.dueAt,
            timer.pausable,
            journey.onHold,
            now,
          ],
        );
      }
      return { journeyId, version, state: journey.state, replayed: false };
    });
  }
}

function startedByAct(timers: Readonly<Record<string, { readonly startedBy?: string }>>): string[] {
  return Object.entries(timers).flatMap(([name, timer]) => (timer.startedBy ? [name] : []));
}
