import { readFileSync } from 'node:fs';
import type { Actor } from '@passerelle/platform';
import type { Browser, Page } from 'playwright-core';
import type { TestApi } from '../environment/api';
import { signedIn } from './signed-in';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Longest wait for something on the page. Milliseconds. */
const PATIENCE = 10_000;

/** A page of a browser of their own, where somebody is signed in. @param width of the screen, in pixels @param touch a telephone: fingers, no mouse */
export async function aSignedInPage(
  browser: Browser,
  api: TestApi,
  actor: Actor,
  { width, touch = false }: { readonly width: number; readonly touch?: boolean },
): Promise<Page> {
  const { cookie } = await signedIn(api, actor);
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    bypassCSP: true,
    ...(touch && { hasTouch: true, isMobile: true, deviceScaleFactor: 2 }),
  });
  await context.addCookies([{ ...cookie, url: api.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

/** What axe finds on a page, by rule, and « overflow » when it is wider than its screen. */
export async function faultsOf(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    await page.evaluate(AXE);
    const rules: string[] = await page.evaluate(
      `axe.run(document).then(({ violations }) => violations.map(({ id }) => id))`,
    );
    const fits: boolean = await page.evaluate('document.documentElement.scrollWidth <= innerWidth');
    found.push(...rules.map((rule) => `${rule} at ${width}`), ...(fits ? [] : [`overflow at ${width}`]));
  }
  return found;
}
