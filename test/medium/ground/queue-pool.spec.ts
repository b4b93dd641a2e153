import { QueuePool } from '../../../libs/platform/src/jobs/queue-pool';
import { useTestDatabase } from '../../environment/database';

describe('the connections of a queue', () => {
  const database = useTestDatabase();

  it('end under a call that has no answer yet, which fails and harms nobody', async () => {
    const failures: unknown[] = [];
    const note = (error: unknown): void => void failures.push(error);
    process.on('uncaughtException', note);
    const line = new QueuePool(database.appUrl);
    const call = expect(line.pool.query('SELECT pg_sleep(30)')).rejects.toThrow();
    await line.pool.query('SELECT 1');
    await line.end();
    await call;
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.removeListener('uncaughtException', note);
    expect(failures).toEqual([]);
  });
});
