import { QueuePool } from '../../libs/platform/src/jobs/queue-pool';
import { useTestDatabase } from '../environment/database';

describe('the connections of a queue', () => {
  const urls = useTestDatabase();

  it('end with a statement under way, which fails and does not take the process with it', async () => {
    const connections = new QueuePool(urls.workerUrl);
    const asked = connections.pool.query('SELECT pg_sleep(20)').then(
      () => 'answered',
      (error: unknown) => String(error),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    await connections.end();
    expect(await asked).toMatch(/terminated/);
    await new Promise((resolve) => setTimeout(resolve, 100));
  });

  it('end when somebody keeps one that they listen on, and give it back too late', async () => {
    const connections = new QueuePool(urls.workerUrl);
    const kept = await connections.pool.connect();
    await connections.end();
    expect(() => kept.release()).not.toThrow();
  });
});
