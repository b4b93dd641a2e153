import { useTestDatabase } from '../environment/database';
import { loadTerritory } from '../../seeds/demo/load-territory';
import { Client } from 'pg';
const db = useTestDatabase();
it('loads', async () => {
  const t = performance.now();
  const now = process.env['DEMO_NOW'] ?? new Date().toISOString();
  await loadTerritory({ demoUrl: db.demoUrl, publicUrl: 'http://localhost:3000', secretKey: 'x'.repeat(40), now, onProgress: (g, d, n) => { if (d % 100 === 0 || d === n) process.stderr.write(`${g} ${d}/${n} ${Math.round(performance.now() - t)} ms\n`); } });
  process.stderr.write(`total ${Math.round(performance.now() - t)} ms\n`);
  const c = new Client({ connectionString: db.adminUrl }); await c.connect();
  for (const q of (process.env['DEMO_SQL'] ?? 'select state, count(*) from offers group by 1').split(';')) { try { process.stderr.write(q + '\n' + (await c.query(q)).rows.map((r) => JSON.stringify(r)).join('\n') + '\n'); } catch (e) { process.stderr.write(String(e)); } }
  await c.end();
}, 400000);
