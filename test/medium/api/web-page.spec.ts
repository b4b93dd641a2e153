import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useApi } from '../../environment/api-suite';

const folder = join(mkdtempSync(join(tmpdir(), '.passerelle-page-')), 'web');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Passerelle</title>');
writeFileSync(join(folder, 'assets', 'entry-abc123.js'), 'export {};');
const suite = useApi({ webPage: folder });
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

const asBrowser = 'text/html,application/xhtml+xml,*/*;q=0.8';

describe('the page', () => {
  it('opens at every address of its own, and is asked for each time', async () => {
    for (const path of ['/', '/promotions', '/personnes/0192f000-0000-7000-8000-000000000001?onglet=plan']) {
      const response = await suite.anyone.get(path).set('Accept', asBrowser).expect(200);
      expect(response.text).toContain('<title>Passerelle</title>');
      expect(response.headers['cache-control']).toBe('no-cache');
      expect(response.headers['content-security-policy']).toContain("script-src 'self'");
    }
  });

  it('has files that browsers keep, since their names change with what they hold', async () => {
    const response = await suite.anyone.get('/assets/entry-abc123.js').expect(200);
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('never stands in for the API, a missing file or a page of the server', async () => {
    expect((await suite.anyone.get('/api/nothing').set('Accept', asBrowser).expect(404)).body.code).toBe(
      'not_found',
    );
    expect(
      (await suite.anyone.get('/assets/entry-old.js').set('Accept', asBrowser).expect(404)).text,
    ).not.toContain('<title>Passerelle</title>');
    expect((await suite.anyone.get('/p/no-such-token').set('Accept', asBrowser)).text).not.toContain(
      '<title>Passerelle</title>',
    );
  });
});
