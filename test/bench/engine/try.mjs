import { openServer, startRedis } from './ground.mjs';
import { measureFloor } from './floor.mjs';
import { populate } from './population.mjs';
import { measureDrain } from './drain.mjs';
const say = (t) => console.error(t);
const server = await openServer();
try {
  const db = await server.database('bench_active');
  const floorUrl = await server.emptyDatabase('bench_floor');
  console.time('pop');
  const groups = await populate(db, say);
  console.timeEnd('pop');
  for (let i = 0; i < Number(process.argv[2] ?? 2); i++) {
    const N = await measureFloor(floorUrl, 4);
    const d = await measureDrain(db, groups.drained, { kind: 'postgres' }, Number(process.argv[3] ?? 1));
    console.log({ N, d, ratio: d / N });
  }
} finally { await server.leave(); }
