import { makeMoves, readJourneys, readNow, type Machinery } from '@passerelle/journeys';
import { systemActor, type Actor, type Database, type Tx } from '@passerelle/platform';
import type { ControlJob, ControlQueue } from './control-queue';

const HOLD = { barrier: 'mobility' };

/**
 * The write path of the control, and its only difference from the product: the state is committed, then what follows from it is
 * added to the queue. The machinery, the guards, the journal and the decisions are the product's own; what its one statement
 * leaves in the outbox and in the work items is taken out before the commit, as if it had never been written.
 */
export async function actApart(
  database: Database,
  machinery: Machinery,
  queue: ControlQueue,
  job: Extract<ControlJob, { kind: 'acts' }>,
): Promise<void> {
  const [act, ...acts] = job.acts;
  if (act === undefined) return;
  const { groupId, journeyId } = job;
  const next = await database.inTransaction({ groupId }, async (tx) => {
    const journey = (await readJourneys(tx, [journeyId], 'locked')).get(journeyId);
    if (!journey) throw new Error(`No journey ${journeyId}`);
    const actor: Actor = { ...systemActor(groupId), role: 'coordinator' };
    const input = act === 'hold' ? HOLD : {};
    const order = { journey, act, input, actor, requestKey: null, onBehalfOf: null };
    const outcome = (await makeMoves(tx, machinery, [order], await readNow(tx))).get(journeyId);
    // Refused: the act was made by the delivery before this one.
    return outcome?.kind === 'done' ? takenOut(tx, journeyId) : null;
  });
  if (!next) return;
  const onward: ControlJob[] = acts.length > 0 ? [{ ...job, acts }] : [];
  await queue.add([...next, ...onward]);
}

/** Takes what follows from an act out of the tables of the product, into jobs. */
export async function takenOut(tx: Tx, journeyId: string): Promise<ControlJob[]> {
  await tx.query('DELETE FROM work_items WHERE journey_id = $1', [journeyId]);
  const [rows] = await tx.query<[{ key: string }[], number]>(
    'DELETE FROM outbox WHERE journey_id = $1 RETURNING key',
    [journeyId],
  );
  return rows.map(({ key }) => ({ kind: 'effect', key }));
}
