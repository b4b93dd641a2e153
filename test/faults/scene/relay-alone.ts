import { setTimeout as delay } from 'node:timers/promises';
import { EFFECTS_QUEUE, EffectRunner } from '@passerelle/journeys';
import {
  Database,
  loadConfig,
  makeDataSource,
  makeMail,
  makeTransport,
  Relay,
  type JobQueue,
} from '@passerelle/platform';

const BEAT_MS = 40;
/** Hand-overs that go well before the one at which it dies. */
const WELL = 2;

/** The relay of the product in a process of its own; it kills itself at the place its argument names: 'leased' or 'handed'. */
async function main(place: string): Promise<void> {
  const config = loadConfig();
  const source = await makeDataSource({
    url: config.database.url,
    applicationName: 'relay alone',
  }).initialize();
  const database = new Database(source);
  const runner = new EffectRunner({
    database,
    mail: makeMail({ ...config.mail, dataDirectory: config.dataDirectory }),
    publicUrl: config.http.publicUrl,
    secretKey: config.secretKey,
  });
  const queue = makeTransport(config.queue, config.database.url).queue(EFFECTS_QUEUE);
  const relay = new Relay(database, dyingQueue(queue, place), async (effect) => {
    await runner.run(effect).catch(() => undefined);
  });
  process.on('SIGTERM', () => process.exit(0));
  process.send?.('ready');
  for (;;) {
    await relay.relay().catch(() => undefined);
    await delay(BEAT_MS);
  }
}

function dyingQueue(queue: JobQueue, place: string): JobQueue {
  let left = WELL;
  const die = (): void => {
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
  return {
    addMany: async (jobs) => {
      if (place === 'leased') die();
      await queue.addMany(jobs);
      if (place === 'handed') die();
      left -= 1;
    },
    wake: (subject, data) => queue.wake(subject, data),
    counts: () => queue.counts(),
    pause: () => queue.pause(),
    resume: () => queue.resume(),
  };
}

main(process.argv[2] ?? 'leased').catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
