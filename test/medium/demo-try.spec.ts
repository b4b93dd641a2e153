import { useTestDatabase } from '../environment/database';
import { loadTerritory } from '../../seeds/demo/load-territory';
import { Client } from 'pg';
const db = useTestDatabase();
const stats = new Map<string, { n: number; ms: number }>();
const original = Client.prototype.query as unknown as (...a: unknown[]) => unknown;
(Client.prototype as unknown as { query: unknown }).query = function (this: unknown, ...a: unknown[]) {
  const t = performance.now();
  const text = (typeof a[0] === 'string' ? a[0] : ((a[0] as { text?: string })?.text ?? ''))
    .replace(/\s+/g, ' ')
    .slice(0, 110);
  const end = () => {
    const s = stats.get(text) ?? { n: 0, ms: 0 };
    s.n += 1;
    s.ms += performance.now() - t;
    stats.set(text, s);
  };
  const last = a.at(-1);
  if (typeof last === 'function') {
    a[a.length - 1] = (...r: unknown[]) => {
      end();
      (last as (...x: unknown[]) => void)(...r);
    };
    return original.apply(this, a);
  }
  const p = original.apply(this, a);
  if (p && typeof (p as Promise<unknown>).then === 'function') void (p as Promise<unknown>).then(end, end);
  return p;
};
afterAll(() => {
  let n = 0,
    ms = 0;
  for (const s of stats.values()) {
    n += s.n;
    ms += s.ms;
  }
  process.stderr.write(`queries ${n} ${Math.round(ms)} ms\n`);
  for (const [q, s] of [...stats].sort((a, b) => b[1].ms - a[1].ms).slice(0, 25))
    process.stderr.write(`${s.n} ${Math.round(s.ms)} ${(s.ms / s.n).toFixed(2)} ${q}\n`);
});
it('loads', async () => {
  const t = performance.now();
  if (process.env['DEMO_LENIENT']) {
  }
  const now = process.env['DEMO_NOW'] ?? new Date().toISOString();
  await loadTerritory({
    demoUrl: db.demoUrl,
    publicUrl: 'http://localhost:3000',
    secretKey: 'x'.repeat(40),
    now,
    onProgress: (g, d, n) => {
      if (d % 100 === 0 || d === n)
        process.stderr.write(`${g} ${d}/${n} ${Math.round(performance.now() - t)} ms\n`);
    },
  });
  process.stderr.write(`total ${Math.round(performance.now() - t)} ms\n`);
  const c = new Client({ connectionString: db.adminUrl });
  await c.connect();
  for (const q of (process.env['DEMO_SQL'] ?? 'select state, count(*) from offers group by 1').split(';')) {
    try {
      process.stderr.write(
        q + '\n' + (await c.query(q)).rows.map((r) => JSON.stringify(r)).join('\n') + '\n',
      );
    } catch (e) {
      process.stderr.write(String(e));
    }
  }
  await c.end();
}, 400000);
