/**
 * The bench of the engine: several rounds of the same legs, one after the other, so that what the machine does beside falls on all of
 * them. Table on standard error, JSON on standard output. Options: --rounds N, --legs a,b, --past N (0 leaves it out).
 */
import { parseArgs } from 'node:util';
import { shown, spread, table } from '../figures.mjs';
import { describeMachine, redisVersion, versionOf } from '../machine.mjs';
import { GOALS, LABELS, verdictOf } from './goals.mjs';
import { openServer, startRedis, withClient } from './ground.mjs';
import { legsOf } from './legs.mjs';
import { addPast } from './past.mjs';
import { populate } from './population.mjs';
import { installRivals } from './rivals.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    legs: { type: 'string' },
    past: { type: 'string', default: '1000000' },
  },
});
const rounds = Number(values.rounds);
const pastCount = Number(values.past);
const chosen = values.legs?.split(',') ?? null;
const wants = (name) => chosen === null || chosen.includes(name);
const say = (text) => process.stderr.write(`${text}\n`);

const redis = redisVersion() ? await startRedis() : null;
if (!redis) say('NOT RUN, no redis-server on the PATH: the legs on Redis');
const server = await openServer();
try {
  const rivals = wants('pg-boss') || wants('graphile-worker') ? installRivals(say) : {};
  const active = await server.database('bench_active');
  const groups = await populate(active, say);
  const past = pastCount > 0 && (wants('drain beside the past') || wants('reads')) ? await openPast() : null;
  const floorUrl = await server.emptyDatabase('bench_floor');
  const machine = describeMachine({
    postgresql: await serverVersion(active),
    redis: redisVersion(),
    bullmq: versionOf('bullmq'),
    ...rivals,
  });
  const legs = legsOf({
    server, active, floorUrl, groups,
    past: past?.database ?? null, pastGroups: past?.groups ?? null,
    redis: redis && { kind: 'redis', url: redis.url },
  }); // prettier-ignore
  report(machine, await runRounds(Object.entries(legs).filter(([name]) => name === 'floor' || wants(name))));
} finally {
  await server.leave();
  await redis?.stop();
}

async function openPast() {
  const database = await server.database('bench_past');
  const groups = await populate(database, say);
  await addPast(database, groups.drained, pastCount, say);
  return { database, groups };
}

async function runRounds(legs) {
  const measured = [];
  for (let round = 1; round <= rounds; round += 1) {
    const figures = {};
    for (const [name, leg] of legs) {
      const begun = performance.now();
      Object.assign(figures, await leg());
      say(
        `round ${String(round)} of ${String(rounds)}: ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`,
      );
    }
    measured.push(figures);
  }
  return measured;
}

function report(machine, measured) {
  const names = Object.keys(LABELS).filter((name) =>
    measured.every((figures) => figures[name] !== undefined),
  );
  const figures = Object.fromEntries(names.map((name) => [name, spread(measured.map((each) => each[name]))]));
  const goals = GOALS.filter(({ of }) => measured.every((each) => Number.isFinite(of(each))));
  const ratios = Object.fromEntries(
    goals.map((goal) => [goal.label, goalOf(goal, spread(measured.map((each) => goal.of(each))))]),
  );
  say(`\n${JSON.stringify(machine)}\n`);
  say(
    table([['figure', 'median [least-most]'], ...names.map((name) => [LABELS[name], shown(figures[name])])]),
  );
  say('');
  say(
    table([
      ['goal', 'median [least-most]', 'wanted', 'stretch', ''],
      ...goals.map(({ label }) => rowOf(label, ratios[label])),
    ]),
  );
  process.stdout.write(`${JSON.stringify({ name: 'engine', machine, repeats: rounds, figures, ratios })}\n`);
}

function goalOf({ least, most, stretch, ...goal }, values) {
  return {
    ...values,
    goal: least ?? most ?? null,
    stretch: stretch ?? null,
    direction: most ? 'at most' : 'at least',
    verdict: verdictOf({ least, most, stretch, ...goal }, values.median),
  };
}

function rowOf(label, { goal, stretch, direction, verdict, ...values }) {
  return [
    label,
    shown(values),
    goal === null ? '' : `${direction} ${String(goal)}`,
    stretch === null ? '' : String(stretch),
    verdict,
  ];
}

async function serverVersion(database) {
  const { rows } = await withClient(database.admin, (client) => client.query('SHOW server_version'));
  return rows[0].server_version;
}
