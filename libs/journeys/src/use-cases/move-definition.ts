import { problem } from '@passerelle/kernel';
import { scopeOf, type Actor, type Database } from '@passerelle/platform';
import { MOVE_DEFINITION } from '@passerelle/workflow';
import { chainHash } from '../engine/chain';
import { moveTimers } from '../engine/move-timers';
import type { Machinery } from '../engine/machinery';
import { readFacts } from '../engine/read-facts';
import { readJourneys, readNow } from '../engine/read-journeys';
import { StaleJourneys } from '../engine/write-moves';
import type { ActMade } from './make-act';

const NO_FACTS = { dates: {}, subjects: {} };

/**
 * Moves a journey to a newer version of its definition: explicit, journaled, and never by itself. The state stays; its timers
 * are those that the newer version foresees.
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
        act: MOVE_DEFINITION,
        input: {},
        actor,
      };
      const facts = (await readFacts(tx, this.machinery, [asked], now)).get(journeyId) ?? NO_FACTS;
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
      const before = this.machinery.definitions.get(journey.definition, journey.definitionVersion);
      await moveTimers(tx, journey, { before, after: definition, facts, now });
      return { journeyId, version, state: journey.state, replayed: false };
    });
  }
}
