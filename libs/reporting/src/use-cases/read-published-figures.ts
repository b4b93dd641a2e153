import { problem } from '@passerelle/kernel';
import type { Actor, Database } from '@passerelle/platform';
import { groupsOfFunder, readPublishedFigures, type PublishedFigures } from '../queries/published-figures';
import { publishFigures } from './publish-figures';

/**
 * What a funder reads: the figures its partners gave out. The groups count and hide small cells in their own transactions; the
 * funder's hold no tenant, so that no row of a person can answer them, whatever is asked.
 */
export class ReadPublishedFigures {
  constructor(private readonly database: Database) {}

  /** @throws DomainError forbidden for anyone who does not act for a funder */
  async execute(actor: Actor): Promise<PublishedFigures[]> {
    const { funderId } = actor;
    if (actor.role !== 'funder' || !funderId) throw problem('forbidden');
    const outside = { groupId: null, actorId: actor.userId };
    const groups = await this.database.inTransaction(outside, (tx) => groupsOfFunder(tx, funderId));
    for (const groupId of groups) await publishFigures(this.database, groupId);
    return this.database.inTransaction(outside, (tx) => readPublishedFigures(tx, funderId));
  }
}
