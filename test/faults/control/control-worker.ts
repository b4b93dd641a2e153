import 'reflect-metadata';
import { appendFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DEFINITIONS, Machinery, PARTS } from '@passerelle/journeys';
import { Database, loadConfig, makeDataSource } from '@passerelle/platform';
import { openControlQueue } from './control-queue';
import { actApart } from './write-apart';

/** How long the far end of an effect takes, milliseconds. */
const FAR_END_MS = 4;

/** The worker of the control. @param deeds file to which each effect done is added: what the far end has seen */
async function main(deeds: string): Promise<void> {
  const config = loadConfig();
  const source = await makeDataSource({ url: config.database.url, applicationName: 'control worker' }).initialize(); // prettier-ignore
  const database = new Database(source);
  const machinery = new Machinery(DEFINITIONS, PARTS);
  const queue = openControlQueue(config.queue.kind === 'redis' ? config.queue.url : '', config.database.url);
  queue.consume(async (job) => {
    if (job.kind === 'acts') return actApart(database, machinery, queue, job);
    appendFileSync(deeds, `${job.key}\n`);
    await delay(FAR_END_MS);
  });
  process.on('SIGTERM', () => process.exit(0));
  process.send?.('ready');
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
