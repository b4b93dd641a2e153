import { makeTransport } from '@passerelle/platform';
import { Client } from 'pg';
import { ensureQueueSchema } from '../../../libs/platform/src/database/queue-schema';
import { useTestDatabase } from '../../environment/database';

const database = useTestDatabase();

async function as<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('the roles of a migrated database', () => {
  it('let no login of the product escape row-level security', async () => {
    for (const url of [database.ownerUrl, database.appUrl, database.workerUrl, database.demoUrl]) {
      const { rows } = await as(url, (client) =>
        client.query(
          'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user',
        ),
      );
      expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
    }
  });

  it('give the tables to the owner, none to the application', async () => {
    const { rows } = await as(database.appUrl, (client) =>
      client.query("select distinct tableowner from pg_tables where schemaname = 'public'"),
    );
    expect(rows).toEqual([{ tableowner: 'passerelle_owner' }]);
  });

  it('forbid the application to change the schema of the tables', async () => {
    await expect(
      as(database.appUrl, (client) => client.query('create table intruder (one int)')),
    ).rejects.toThrow(/permission denied/);
  });

  it('let the worker make the lost queue again for the application', async () => {
    await as(database.appUrl, (client) => client.query('drop schema bullmq cascade'));
    await ensureQueueSchema(database.workerUrl);
    const { rows } = await as(database.appUrl, (client) =>
      client.query("select nspowner::regrole::text as owner from pg_namespace where nspname = 'bullmq'"),
    );
    expect(rows).toEqual([{ owner: 'passerelle_app' }]);
  });

  it('share the queue, whichever of them was the first to use it', async () => {
    const orders = {
      'the worker first': [database.workerUrl, database.appUrl],
      'the demonstration first': [database.demoUrl, database.workerUrl],
    };
    for (const [queue, urls] of Object.entries(orders)) {
      for (const [place, url] of urls.entries()) {
        const transport = makeTransport({ kind: 'postgres' }, url);
        try {
          await transport
            .queue(queue)
            .addMany([{ name: 'one', data: {}, id: `job-${String(place)}-of-two` }]);
          await transport.queue(queue).wake('group', { group: 'group' });
        } finally {
          await transport.close();
        }
      }
    }
  });

  it('take back what an earlier version let the worker own in the queue', async () => {
    await as(database.workerUrl, (client) => client.query('create sequence bullmq.bullmq_jid_of_earlier'));
    await ensureQueueSchema(database.workerUrl);
    const { rows } = await as(database.appUrl, (client) =>
      client.query("select sequenceowner as owner from pg_sequences where schemaname = 'bullmq'"),
    );
    expect(new Set(rows.map(({ owner }: { owner: string }) => owner))).toEqual(new Set(['passerelle_app']));
  });
});
