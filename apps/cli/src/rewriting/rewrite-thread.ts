import { parentPort } from 'node:worker_threads';
import { answerTo, type NeedLine } from './need-line';

/** A thread of `rewrite-all.ts`: answers each batch of needs with its lines, until it is ended. */
parentPort?.on('message', (needs: readonly NeedLine[]) => {
  parentPort?.postMessage(needs.map(answerTo));
});
