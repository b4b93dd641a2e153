import { problem } from '@passerelle/kernel';
import type { Actor, Database } from '@passerelle/platform';
import type { Definitions } from '../engine/definitions';
import { inGroupOfJourney } from '../engine/journey-transactions';
import { readNow } from '../engine/read-journeys';
import type { AfterCommit } from './after-commit';
import { approachChoices } from './approach-choices';
import { remindWaitingCompanies } from './choice-follow-ups';

/** A person no longer wants an offer they had chosen, before any agreement on it. */
export class WithdrawChoice {
  constructor(
    private readonly database: Database,
    private readonly definitions: Definitions,
    private readonly afterCommit: AfterCommit,
  ) {}

  /** @throws DomainError not_found, forbidden, choice_not_waiting when it is agreed or over */
  async execute(actor: Actor, journeyId: string, choiceId: string): Promise<void> {
    const groupId = await inGroupOfJourney(this.database, actor, journeyId, async (tx, group) => {
      const journey = await approachChoices(tx, actor, journeyId, 'locked');
      const found: { state: string }[] = await tx.query(
        'SELECT state FROM offer_choices WHERE id = $1 AND journey_id = $2 FOR NO KEY UPDATE',
        [choiceId, journeyId],
      );
      const [choice] = found;
      if (!choice) throw problem('not_found');
      if (choice.state !== 'waiting' && choice.state !== 'accepted') throw problem('choice_not_waiting');
      await tx.query(`UPDATE offer_choices SET state = 'withdrawn', version = version + 1 WHERE id = $1`, [
        choiceId,
      ]);
      const definition = this.definitions.get(journey.definition, journey.definitionVersion);
      await remindWaitingCompanies(tx, definition, journey, await readNow(tx));
      return group;
    });
    this.afterCommit.moved(groupId, [journeyId]);
  }
}
