import { Client } from 'pg';

const CONNECT_LIMIT_MS = 5_000;

/**
 * Makes sure that a PostgreSQL server answers before anything is built on it.
 * @throws one French sentence naming the server (never the password) and what PostgreSQL or the network said.
 */
export async function reachServer(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port, pathname, username } = new URL(url);
    const where = `${hostname || 'socket local'}${port && `:${port}`}, base ${pathname.slice(1)}, compte ${decodeURIComponent(username)}`;
    throw new Error(
      `La base de données ne répond pas (${where}) : ${(error as Error).message}. Vérifiez le serveur, puis DATABASE_URL et DATABASE_OWNER_URL.`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
