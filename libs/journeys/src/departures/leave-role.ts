import { fieldError, invalidFields, problemOf } from '@passerelle/kernel';
import { type EndRole, type ManagedRole, reachRole } from '@passerelle/organisations';
import { scopeOf, type Actor, type Database, type Tx } from '@passerelle/platform';
import { decidingAnew } from '../engine/journey-transactions';
import type { Machinery } from '../engine/machinery';
import { makeMoves } from '../engine/make-moves';
import { readJourneys, readNow } from '../engine/read-journeys';
import { parseInput } from '../inputs/parse-input';
import type { AfterCommit } from '../use-cases/after-commit';
import { journeysInHand, successorsOf, tasksInHand, type Successor } from './in-hand';

/** What somebody leaves behind, and who can take it. */
export interface Departure {
  /** Persons followed. */
  readonly people: number;
  /** Open tasks that wait for them by name. */
  readonly tasks: number;
  readonly successors: Successor[];
}

/** What was in hand, by group: an advisor may follow people of several. */
type InHand = ReadonlyMap<string, { readonly journeyIds: string[]; readonly taskIds: string[] }>;

/**
 * Somebody leaves a role: the persons they follow pass to a successor by the act `reassign`, noted in each journal, their tasks
 * too, then the role ends. All of it or nothing.
 */
export class LeaveRole {
  constructor(
    private readonly database: Database,
    private readonly machinery: Machinery,
    private readonly endRole: EndRole,
    private readonly afterCommit: AfterCommit,
  ) {}

  /** What the holder of a role has in hand. @throws DomainError not_found */
  read(actor: Actor, roleId: string): Promise<Departure> {
    return this.database.inTransaction(scopeOf(actor), async (tx) => {
      const held = await reachRole(tx, actor, roleId);
      const journeys = await journeysInHand(tx, this.machinery.definitions, held);
      const tasks = await tasksInHand(tx, held);
      return { people: journeys.length, tasks: tasks.length, successors: await successorsOf(tx, held) };
    });
  }

  /**
   * Hands over and ends the role.
   * @param successorId needed as soon as something is in hand and somebody can take it
   * @throws DomainError not_found, invalid_input, role_not_grantable, last_director, or what refuses the act on a journey
   */
  async execute(actor: Actor, roleId: string, successorId: string | null): Promise<void> {
    const { held, inHand } = await this.database.inTransaction(scopeOf(actor), async (tx) => {
      const found = await reachRole(tx, actor, roleId);
      const work = await this.inHand(tx, found);
      if (work.size > 0) checkSuccessor(await successorsOf(tx, found), successorId);
      return { held: found, inHand: work };
    });
    for (const [groupId, { journeyIds, taskIds }] of inHand) {
      await decidingAnew(() =>
        this.database.inTransaction(scopeOf(actor, groupId), async (tx) => {
          if (successorId) await this.reassign(tx, actor, held, journeyIds, successorId);
          await passTasks(tx, held, taskIds, successorId);
        }),
      );
      this.database.afterCommit(() => this.afterCommit.moved(groupId, journeyIds));
    }
    await this.endRole.execute(actor, roleId);
  }

  private async inHand(tx: Tx, held: ManagedRole): Promise<InHand> {
    const inHand = new Map<string, { journeyIds: string[]; taskIds: string[] }>();
    const of = (groupId: string): { journeyIds: string[]; taskIds: string[] } => {
      const known = inHand.get(groupId) ?? { journeyIds: [], taskIds: [] };
      inHand.set(groupId, known);
      return known;
    };
    for (const { id, groupId } of await journeysInHand(tx, this.machinery.definitions, held))
      of(groupId).journeyIds.push(id);
    for (const { id, group_id: groupId } of await tasksInHand(tx, held)) of(groupId).taskIds.push(id);
    return inHand;
  }

  private async reassign(
    tx: Tx,
    actor: Actor,
    held: ManagedRole,
    journeyIds: readonly string[],
    successorId: string,
  ): Promise<void> {
    const journeys = [...(await readJourneys(tx, [...journeyIds], 'locked')).values()];
    const named = held.role === 'advisor' ? { new_advisor: successorId } : { new_referent: successorId };
    const orders = journeys.flatMap((journey) => {
      const act = this.machinery.definitions.get(journey.definition, journey.definitionVersion).acts[
        'reassign'
      ];
      return act
        ? [
            {
              journey,
              act: 'reassign',
              input: parseInput(act, named),
              actor,
              requestKey: `departure ${held.id}`,
              onBehalfOf: null,
            },
          ]
        : [];
    });
    const outcomes = await makeMoves(tx, this.machinery, orders, await readNow(tx));
    for (const outcome of outcomes.values()) if (outcome.kind === 'refused') throw problemOf(outcome.refusal);
  }
}

function checkSuccessor(successors: readonly Successor[], successorId: string | null): void {
  if (successors.length === 0) return;
  if (!successorId) throw invalidFields([fieldError('/successorId', 'required')]);
  if (!successors.some(({ userId }) => userId === successorId))
    throw invalidFields([fieldError('/successorId', 'not_found')]);
}

/** An advisor's tasks that nobody takes stand open to the whole structure; a tutor's show up at the coordination once late. */
async function passTasks(
  tx: Tx,
  held: ManagedRole,
  taskIds: readonly string[],
  successorId: string | null,
): Promise<void> {
  if (!successorId && held.role !== 'advisor') return;
  await tx.query('UPDATE tasks SET assigned_user_id = $2 WHERE id = ANY($1::uuid[]) AND done_at IS NULL', [
    taskIds,
    successorId,
  ]);
}
