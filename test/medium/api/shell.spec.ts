import { JsonLogs } from '@passerelle/platform';
import { useApi } from '../../environment/api-suite';

const lines: string[] = [];
const suite = useApi({ logs: new JsonLogs({ write: (line: string) => void lines.push(line) }) });

describe('the API', () => {
  it('says that it answers, to anybody, and nothing else', async () => {
    const response = await suite.anyone.get('/api/health').expect(200);
    expect(response.body).toEqual({ status: 'ok' });
  });

  it('lets no cache keep an answer, nor take an older one for it', async () => {
    const response = await suite.anyone.get('/api/health').set('If-None-Match', '*').expect(200);
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('answers a problem in French to who is not signed in', async () => {
    const response = await suite.anyone.get('/api/people').expect(401);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(response.body).toMatchObject({
      type: '/problems/not_signed_in',
      title: 'Connexion nécessaire',
      status: 401,
      code: 'not_signed_in',
      errors: [],
    });
    expect(response.body.detail).toContain('Connectez-vous');
    expect(response.body.trace).toBe(response.headers['x-trace']);
  });

  it('answers a problem for an address that does not exist', async () => {
    const response = await suite.anyone.get('/api/nothing-here').expect(404);
    expect(response.body.code).toBe('not_found');
  });

  it.each([
    ['{"broken', 'application/json', 400, 'malformed_json'],
    ['"just text"', 'application/json', 400, 'malformed_json'],
    ['a=1', 'application/x-www-form-urlencoded', 415, 'unreadable_form'],
    ['{"a":1}', 'text/plain', 415, 'unreadable_form'],
    [JSON.stringify({ a: 'x'.repeat(1_100_000) }), 'application/json', 413, 'too_large'],
  ])('answers a problem for a body that it cannot read (%#)', async (body, type, status, code) => {
    const response = await suite.anyone.post('/api/bulk-acts').set('Content-Type', type).send(body);
    expect([response.status, response.body.code]).toEqual([status, code]);
  });

  it('sends the headers that protect the page, and none that would break plain http', async () => {
    const { headers } = await suite.anyone.get('/api/health');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('refuses a change asked for by a page of another site', async () => {
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://ailleurs.fr' },
      { Origin: 'null' },
    ]) {
      const response = await suite.anyone.post('/api/bulk-acts').set(headers).send({});
      expect([response.status, response.body.code]).toEqual([403, 'other_site_refused']);
    }
    for (const headers of [{ 'Sec-Fetch-Site': 'same-origin' }, { Origin: 'http://localhost:3000' }]) {
      const response = await suite.anyone.post('/api/bulk-acts').set(headers).send({});
      expect(response.body.code).toBe('not_signed_in');
    }
  });

  it('writes one line for a request: its route and not its address', async () => {
    lines.length = 0;
    await suite.anyone.get('/api/journeys/0192f000-0000-7000-8000-000000000001?name=Canari').expect(401);
    const line = JSON.parse(lines.find((one) => one.includes('"request"')) ?? '{}');
    expect(line).toMatchObject({ method: 'GET', route: '/api/journeys/:id', status: 401 });
    expect(lines.join('')).not.toContain('Canari');
  });

  it('writes nothing that a person typed, wherever they typed it', async () => {
    const canary = 'Zephirine-Canari';
    lines.length = 0;
    const { anyone } = suite;
    await anyone
      .post('/api/session')
      .send({ email: `${canary}@exemple.fr`, password: `${canary} au long cours` })
      .expect(401);
    await anyone
      .post('/api/session')
      .send({ email: canary, [canary]: canary })
      .expect(400);
    await anyone.post('/api/session').set('Content-Type', 'application/json').send(`{"${canary}`).expect(400);
    await anyone.post('/api/session/link').send({ token: canary }).expect(404);
    await anyone
      .get(`/api/${canary}?q=${canary}`)
      .set('User-Agent', canary)
      .set('Cookie', `passerelle=${canary}`)
      .expect(404);
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.join('')).not.toContain(canary);
  });
});
