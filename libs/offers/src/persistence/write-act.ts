import { newId, problem } from '@passerelle/kernel';
import type { Actor, Tx } from '@passerelle/platform';
import type { Decision, WorkflowDefinition } from '@passerelle/workflow';
import { followUp, idsOf, sendLater } from './follow-ups';
import type { Thing } from './things';

const TABLES = { need: 'needs', offer: 'offers' } as const;

/** Who made an act, why, and when (ISO instant of the database). */
export interface Making {
  readonly actor: Actor;
  readonly reason: string | null;
  readonly now: string;
  /** No line in the history: the act only continues the last one. */
  readonly unwritten?: boolean;
}

/**
 * Writes a decided act: the state by compare-and-set on the version, its line in the history, its timers and its messages.
 * @param expectedVersion null for the act that opens the thing, whose row is already there
 * @throws stale_version when somebody else was first
 */
export async function writeAct(
  tx: Tx,
  definition: WorkflowDefinition,
  thing: Thing,
  decision: Decision,
  making: Making,
  expectedVersion: number | null,
): Promise<void> {
  const { state, version } = decision.next;
  if (expectedVersion !== null) {
    const [, affected] = await tx.query<[unknown, number]>(
      `UPDATE ${TABLES[thing.kind]} SET state = $3, version = $4 WHERE id = $1 AND version = $2`,
      [thing.id, expectedVersion, state, version],
    );
    if (affected !== 1) throw problem('stale_version');
  }
  if (!making.unwritten) await writeLine(tx, thing, decision, making);
  const after = { ...thing, state, version };
  await followUp(tx, after, decision.timers, (name) => effectsOf(definition, name), {
    act: decision.act,
    actorId: making.actor.userId,
    now: making.now,
  });
  await sendLater(
    tx,
    after,
    decision.effects.map((effect) => ({
      effect,
      key: `${thing.kind}:${thing.id}:${version}:${effect}`,
      notBefore: making.now,
      payload: idsOf(thing),
    })),
  );
}

async function writeLine(tx: Tx, thing: Thing, decision: Decision, making: Making): Promise<void> {
  const { state, version } = decision.next;
  await tx.query(
    `INSERT INTO offer_events (id, group_id, need_id, offer_id, version, act, from_state, to_state, actor_id, actor_role, reason, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      newId(),
      thing.groupId,
      thing.kind === 'need' ? thing.id : null,
      thing.kind === 'offer' ? thing.id : null,
      version,
      decision.act,
      decision.from,
      state,
      making.actor.userId,
      making.actor.role,
      making.reason,
      making.now,
    ],
  );
}

function effectsOf(definition: WorkflowDefinition, timer: string): { effects: readonly string[] } {
  const fires = definition.timers[timer]?.fires;
  if (!fires || !('effects' in fires)) throw new Error(`Timer of ${definition.id} without effects: ${timer}`);
  return fires;
}
