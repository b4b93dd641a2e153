import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiFetch } from './api-fetch';

let server: Server;
let origin: string;
const seen: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    const refused = request.url === '/refused';
    response.writeHead(refused ? 409 : 200, {
      'content-type': refused ? 'application/problem+json' : 'application/json',
    });
    response.end(
      JSON.stringify(refused ? { title: 'Le parcours a changé.', code: 'version_conflict' } : { ok: true }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => seen.splice(0));

describe('a call to the service', () => {
  it('gives the answer when it is accepted', async () => {
    await expect((await apiFetch(`${origin}/fine`)).json()).resolves.toEqual({ ok: true });
  });

  it('throws the problem when it is refused', async () => {
    await expect(apiFetch(`${origin}/refused`)).rejects.toMatchObject({
      status: 409,
      code: 'version_conflict',
      title: 'Le parcours a changé.',
    });
  });

  it('says that the connection is cut when nobody answers', async () => {
    await expect(apiFetch('http://127.0.0.1:1/')).rejects.toMatchObject({
      status: 0,
      title: 'La connexion est coupée.',
    });
  });

  it('carries a new idempotency key on each POST, and keeps the one it was given', async () => {
    await apiFetch(`${origin}/a`, { method: 'POST' });
    await apiFetch(`${origin}/b`, { method: 'POST' });
    await apiFetch(`${origin}/c`, { method: 'POST', headers: { 'Idempotency-Key': 'mine' } });
    await apiFetch(`${origin}/d`);
    const keys = seen.map((request) => request.headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).not.toBe(keys[0]);
    expect(keys.slice(2)).toEqual(['mine', undefined]);
  });
});
