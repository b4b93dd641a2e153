import { newId } from '@passerelle/kernel';
import type { Tx } from '@passerelle/platform';
import { timersFor, type ArmedTimer, type Facts, type WorkflowDefinition } from '@passerelle/workflow';
import type { Journey } from './journey';

/** A journey passing from one version of its definition to another. */
export interface DefinitionMove {
  readonly before: WorkflowDefinition;
  readonly after: WorkflowDefinition;
  readonly facts: Facts;
  /** ISO instant. */
  readonly now: string;
}

interface StandingTimer {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly due_at: Date;
  readonly tries: number;
}

/**
 * Sets the timers of a journey as the newer version foresees, counted as if it had always been so: what holds and late choices
 * added to a wait stays added. What the older version had already said, or an act had answered, is not said again; a reminder
 * under way goes on at its pace.
 */
export async function moveTimers(tx: Tx, journey: Journey, move: DefinitionMove): Promise<void> {
  const standing: StandingTimer[] = await tx.query(
    'SELECT id, name, subject, due_at, tries FROM timers WHERE journey_id = $1 FOR UPDATE',
    [journey.id],
  );
  const known = new Map(standing.map((timer) => [keyOf(timer), timer]));
  const before = new Map(timersOf(move.before, journey, move.facts).map((timer) => [keyOf(timer), timer]));
  const after = timersOf(move.after, journey, move.facts);
  const kept = new Set(after.map(keyOf));
  const over = standing.filter((timer) => !kept.has(keyOf(timer)) && !isStartedByAct(move.after, timer.name));
  await tx.query('DELETE FROM timers WHERE journey_id = $1 AND id = ANY($2::uuid[])', [
    journey.id,
    over.map(({ id }) => id),
  ]);
  for (const timer of after) {
    const there = known.get(keyOf(timer));
    const foreseen = before.get(keyOf(timer));
    if (there && there.tries === 0)
      await tx.query('UPDATE timers SET due_at = $3, pausable = $4 WHERE journey_id = $1 AND id = $2', [journey.id, there.id, later(timer, there, foreseen), timer.pausable]); // prettier-ignore
    else if (!there && !foreseen) await set(tx, journey, timer, move.now);
  }
}

function timersOf(definition: WorkflowDefinition, journey: Journey, facts: Facts): ArmedTimer[] {
  return timersFor(definition, journey.state, journey.enteredAt, facts);
}

/** When a timer is due, with what was added to its wait since it was set. */
function later(timer: ArmedTimer, there: StandingTimer, foreseen: ArmedTimer | undefined): string {
  const added = foreseen ? there.due_at.getTime() - Date.parse(foreseen.dueAt) : 0;
  return new Date(Date.parse(timer.dueAt) + Math.max(0, added)).toISOString();
}

async function set(tx: Tx, journey: Journey, timer: ArmedTimer, now: string): Promise<void> {
  await tx.query(
    `INSERT INTO timers (id, group_id, journey_id, name, subject, due_at, pausable, paused_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(), journey.groupId, journey.id, timer.name, timer.subject, timer.dueAt, timer.pausable,
      timer.pausable && journey.onHold ? now : null,
    ], // prettier-ignore
  );
}

function isStartedByAct(definition: WorkflowDefinition, name: string): boolean {
  return definition.timers[name]?.startedBy !== undefined;
}

function keyOf({ name, subject }: { readonly name: string; readonly subject: string }): string {
  return `${name} ${subject}`;
}
