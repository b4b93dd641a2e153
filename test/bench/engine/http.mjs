import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';
import { compiled } from '../product.mjs';
import { quantile } from '../figures.mjs';
import { withClient } from './ground.mjs';
import { referredPeople } from './method-people.mjs';
import { startProgram } from './processes.mjs';

/**
 * Acts of a person through the real API: sign-in with a password, then `admit` on one journey after the other, each with the version
 * that was seen and a key of its own. The first seconds, in which the API compiles what it runs, are not counted.
 * @returns acts a second and their p50 and p95, milliseconds
 */
export async function measureHttp(database, secret, queue, { connections, warmUp, seconds, most }) {
  const people = await referredPeople(database, most);
  const { findFreePort } = compiled('libs/platform/src/embedded-postgres/index.js');
  const port = await findFreePort();
  const api = await startProgram('api', {
    DATABASE_URL: database.app,
    SECRET_KEY: secret,
    HOST: '127.0.0.1',
    PORT: String(port),
    // The one thing that the demonstration changes here: no second factor is asked for.
    DEMO: 'true',
    ...(queue.kind === 'redis' && { QUEUE_URL: queue.url }),
  });
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    const cookie = await signIn(agent, port, people.coordinator);
    await withClient(database.admin, (client) => client.query('CHECKPOINT'));
    const waiting = [...people.journeys];
    const taken = [];
    const begun = performance.now() + warmUp * 1000;
    const end = begun + seconds * 1000;
    const lane = async () => {
      while (performance.now() < end) {
        const id = waiting.pop();
        if (!id) throw new Error('More people are needed for this machine');
        const start = performance.now();
        const { status, body } = await send(
          agent,
          port,
          `/api/journeys/${id}/acts/admit`,
          { cookie, 'if-match': '"1"' },
          {},
        );
        if (status !== 200) throw new Error(`admit answered ${String(status)}: ${body}`);
        if (start >= begun) taken.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: connections }, lane));
    const perSecond = (taken.length * 1000) / (performance.now() - begun);
    return { perSecond, p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) };
  } finally {
    agent.destroy();
    await api.end();
    await withClient(database.admin, (client) => client.query('TRUNCATE outbox, work_items'));
  }
}

async function signIn(agent, port, { email, password }) {
  const { status, headers, body } = await send(agent, port, '/api/session', {}, { email, password });
  if (status !== 200) throw new Error(`Sign-in answered ${String(status)}: ${body}`);
  return headers['set-cookie'].map((cookie) => cookie.split(';')[0]).join('; ');
}

function send(agent, port, path, headers, body) {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        agent, host: '127.0.0.1', port, path, method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), 'idempotency-key': randomUUID(), ...headers },
      },
      (response) => {
        let answer = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (answer += chunk));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: answer }));
      },
    ); // prettier-ignore
    asked.once('error', reject);
    asked.end(text);
  });
}
