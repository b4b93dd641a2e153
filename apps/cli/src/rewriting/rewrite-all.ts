import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { answerTo, type NeedLine } from './need-line';

/** Needs that a thread answers at once: few enough that the threads end together. */
const BATCH = 16;
/** Below so many for each thread, a thread takes longer to start than the needs to rewrite. */
const WORTH_A_THREAD = 100;

/**
 * Rewrites needs on all the processors, one line of JSON for each, in their order. A few needs are rewritten at once, without a thread: the
 * answers are the same.
 */
export async function* rewriteAll(needs: readonly NeedLine[]): AsyncGenerator<string> {
  const threads = Math.min(availableParallelism(), Math.floor(needs.length / WORTH_A_THREAD));
  if (threads < 2) for (const need of needs) yield answerTo(need);
  else yield* rewriteInThreads(needs, threads);
}

async function* rewriteInThreads(needs: readonly NeedLine[], threads: number): AsyncGenerator<string> {
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(join(__dirname, 'rewrite-thread.js'));
    return { worker, answers: on(worker, 'message', { close: ['exit'] }) };
  });
  const takeTurns = <T>(of: readonly T[], turn: number): T | undefined => of[turn % of.length];
  try {
    const batches = Math.ceil(needs.length / BATCH);
    for (let batch = 0; batch < batches; batch += 1)
      takeTurns(workers, batch)?.worker.postMessage(needs.slice(batch * BATCH, (batch + 1) * BATCH));
    for (let batch = 0; batch < batches; batch += 1) {
      const answered = await takeTurns(workers, batch)?.answers.next();
      if (answered?.done !== false) throw new Error('A thread ended before it had rewritten its needs.');
      const [lines] = answered.value as [readonly string[]];
      yield* lines;
    }
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}
