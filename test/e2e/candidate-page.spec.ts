import { readFileSync } from 'node:fs';
import { Database, makeDataSource } from '@passerelle/platform';
import type { Browser, Page } from 'playwright-core';
import { startTestApi, type TestApi } from '../environment/api';
import { launchBrowser } from '../environment/browser';
import { useTestDatabase } from '../environment/database';
import { anInvitedPerson } from '../factories/a-candidate-link';
import { aTerritory } from '../factories/a-territory';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const testDatabase = useTestDatabase();
let api: TestApi;
let browser: Browser;
let tokens: string[];

beforeAll(async () => {
  [api, browser] = await Promise.all([startTestApi(testDatabase), launchBrowser()]);
  const source = await makeDataSource({
    url: testDatabase.appUrl,
    applicationName: 'candidate page',
  }).initialize();
  tokens = await new Database(source).inTransaction({ groupId: null }, async (tx) => {
    const territory = await aTerritory(tx, 'GEIQ Sud de l’Aisne');
    const people = [await anInvitedPerson(tx, territory), await anInvitedPerson(tx, territory)];
    return people.map(({ token }) => token);
  });
  await source.destroy();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await api.close();
});

async function opened(token: string | undefined, width: number, script: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    javaScriptEnabled: script,
    bypassCSP: script,
  });
  const page = await context.newPage();
  await page.goto(`${api.url}/p/${token ?? ''}`, { waitUntil: 'networkidle' });
  return page;
}

describe('« Ma prochaine étape » in a browser', () => {
  it.each([320, 390, 768, 1280])(
    'reads at %i px: axe finds nothing, AAA contrast included, nothing overflows',
    async (width) => {
      const page = await opened(tokens[0], width, true);
      await page.addScriptTag({ content: AXE });
      const found = await page.evaluate(
        `axe.run(document).then(({ violations }) => violations.map(({ id }) => id))
         .then((ids) => axe.run(document, { runOnly: ['color-contrast-enhanced'] }).then(({ violations }) => [...ids, ...violations.map(({ id }) => id)]))`,
      );
      expect(found).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      const heights = await page.evaluate(
        `[...document.querySelectorAll('main a, main button')].map((target) => target.getBoundingClientRect().height)`,
      );
      expect(Math.min(...(heights as number[]))).toBeGreaterThanOrEqual(60);
      await page.context().close();
    },
  );

  it('shows the date and the first answer without scrolling much on a small phone', async () => {
    const page = await opened(tokens[0], 390, true);
    const box = await page.getByRole('button', { name: 'Je viens' }).boundingBox();
    expect(box?.y ?? Infinity).toBeLessThan(844);
    await page.context().close();
  });

  it('takes an answer without script, and says what happens next', async () => {
    const page = await opened(tokens[1], 390, false);
    await page.getByRole('button', { name: 'Je viens' }).click();
    await page.waitForURL(/dit=confirm_presence/);
    expect(await page.getByRole('status').textContent()).toContain('vous venez');
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('link', { name: /03.53.01.44.10/ }).count()).toBe(1);
    await page.context().close();
  });
});
