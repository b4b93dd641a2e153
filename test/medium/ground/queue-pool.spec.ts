import { QueuePool } from '../../../libs/platform/src/jobs/queue-pool';
import { useTestDatabase } from '../../environment/database';

describe('the connections of a queue', () => {
  const database = useTestDatabase();

  it.each([
    ['has no answer yet', (line: QueuePool): Promise<unknown> => line.pool.query('SELECT 1')],
    ['waits for its connection', (): Promise<unknown> => Promise.resolve()],
  ])('end under a call that %s, which fails and harms nobody', async (_case, meanwhile) => {
    const failures: unknown[] = [];
    const note = (error: unknown): void => void failures.push(error);
    process.on('uncaughtException', note);
    const line = new QueuePool(database.appUrl);
    const call = expect(line.pool.query('SELECT pg_sleep(60)')).rejects.toThrow();
    await meanwhile(line);
    await line.end();
    await call;
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.removeListener('uncaughtException', note);
    expect(failures).toEqual([]);
  });
});
