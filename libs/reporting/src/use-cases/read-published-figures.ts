import { problem, STAFF } from '@passerelle/kernel';
import type { Actor, Database } from '@passerelle/platform';
import { groupsOfFunder, readPublishedFigures, type PublishedFigures } from '../queries/published-figures';
import { publishFigures } from './publish-figures';

/** Roles of the group that read what it has given out. */
const OF_THE_GROUP: ReadonlySet<string> = new Set([...STAFF, 'privacy_officer']);

/**
 * What a funder reads: the figures its partners gave out. The groups count and hide small cells in their own transactions; the
 * funder's hold no tenant, so that no row of a person can answer them, whatever is asked. The group reads what it gave out.
 */
export class ReadPublishedFigures {
  constructor(private readonly database: Database) {}

  /** @throws DomainError forbidden for anyone who acts neither for a funder nor for a group */
  async execute(actor: Actor): Promise<PublishedFigures[]> {
    if (actor.role === 'funder' && actor.funderId) return this.ofFunder(actor.funderId, actor.userId);
    const { groupId } = actor;
    if (!groupId || !OF_THE_GROUP.has(actor.role)) throw problem('forbidden');
    await publishFigures(this.database, groupId);
    return this.database.inTransaction({ groupId, actorId: actor.userId }, (tx) =>
      readPublishedFigures(tx, null),
    );
  }

  private async ofFunder(funderId: string, actorId: string | null): Promise<PublishedFigures[]> {
    const outside = { groupId: null, actorId };
    const groups = await this.database.inTransaction(outside, (tx) => groupsOfFunder(tx, funderId));
    for (const groupId of groups) await publishFigures(this.database, groupId);
    return this.database.inTransaction(outside, (tx) => readPublishedFigures(tx, funderId));
  }
}
