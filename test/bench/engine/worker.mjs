/**
 * A process of the product on the relay method: the same modules, wired by Nest as apps/worker wires them, with this method in
 * the place of the Pass Industries one. `worker` drains, `maker` makes acts at a steady rate, as the API would.
 */
import 'reflect-metadata';
import { compiled, dependency, library } from '../product.mjs';
import { relayMachinery } from './method.mjs';

const { NestFactory } = dependency('@nestjs/core');
const { Database, DatabaseModule, JOB_TRANSPORT, JobsModule, LiveModule, LiveTopics } = library('platform');
const {
  ADVANCE_QUEUE,
  AfterCommit,
  EffectRunner,
  Engine,
  Machinery,
  makeMoves,
  readJourneys,
  readNow,
  WakeUps,
} = library('journeys');
const { Processors } = compiled('apps/worker/src/processors.js');
const { WakeWorkers } = compiled('libs/journeys/src/jobs/wake-workers.js');

const { role, databaseUrl, queue } = JSON.parse(process.env.BENCH_PROCESS ?? '{}');

class RelayProcess {}

const app = await NestFactory.createApplicationContext(
  {
    module: RelayProcess,
    imports: [
      DatabaseModule.forRoot({ url: databaseUrl, applicationName: `bench ${role}`, poolSize: 20 }),
      JobsModule.forRoot(queue, databaseUrl),
      LiveModule.forRoot(databaseUrl),
    ],
    providers: [
      { provide: Machinery, useFactory: relayMachinery },
      {
        provide: Engine,
        inject: [Database, Machinery],
        useFactory: (database, machinery) => new Engine(database, machinery),
      },
      {
        provide: AfterCommit,
        inject: [JOB_TRANSPORT, LiveTopics, Database],
        useFactory: (transport, live, database) =>
          new WakeWorkers(new WakeUps(transport.queue(ADVANCE_QUEUE)), live, database),
      },
      { provide: EffectRunner, useValue: { run: () => Promise.resolve() } },
      ...(role === 'worker' ? [Processors] : []),
    ],
  },
  { logger: ['error', 'warn'] },
);

const AT_ONCE = 8;

async function makeAct({ database, machinery, afterCommit, actor, id, group }) {
  await database.inTransaction({ groupId: group }, async (tx) => {
    const journey = (await readJourneys(tx, [id], 'locked')).get(id);
    const by = { ...actor, groupId: group };
    const order = { journey, act: 'send', input: {}, actor: by, requestKey: null, onBehalfOf: null };
    await makeMoves(tx, machinery, [order], await readNow(tx));
  });
  afterCommit.moved(group, [id]);
}

/** Makes the act `send` on each journey in its turn, so many a second. */
async function makeActs({ groupId, journeyIds, everyMs }) {
  const [database, machinery, afterCommit] = [app.get(Database), app.get(Machinery), app.get(AfterCommit)];
  const actor = { ...library('platform').systemActor(groupId), role: 'coordinator' };
  const pending = new Set();
  const begun = performance.now();
  for (const [index, { id, group }] of journeyIds.entries()) {
    const wait = begun + index * everyMs - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    while (pending.size >= AT_ONCE) await Promise.race(pending);
    const act = makeAct({ database, machinery, afterCommit, actor, id, group }).finally(() =>
      pending.delete(act),
    );
    pending.add(act);
  }
  await Promise.all(pending);
}

process.on('message', (message) => {
  if (message.wake) for (const group of message.wake) app.get(AfterCommit).moved(group, []);
  else if (message.make) void makeActs(message.make).then(() => process.send('made'), (error) => process.send({ error: String(error) })); // prettier-ignore
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => void app.close().finally(() => process.exit(0)));
process.send('ready');
