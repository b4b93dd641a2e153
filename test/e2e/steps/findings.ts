import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Widths at which every page must hold: a small telephone, a tablet, a desk. CSS pixels. */
export const WIDTHS = [320, 768, 1280] as const;

/** Puts axe into every page that a browser opens from now on. */
export async function bringAxe(page: Page): Promise<void> {
  await page.context().addInitScript({ content: AXE });
}

/**
 * What axe finds on a page at every width, no rule switched off, and what sticks out sideways.
 * @returns a line a finding: width, rule, first place
 */
export async function findingsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(60);
    const violations = await page.evaluate<string[]>(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
         violations.map(({ id, nodes }) => id + ' ' + nodes[0].target.join(' ') + ' ' + nodes[0].failureSummary.split('\\n')[1]))`,
    );
    found.push(...violations.map((violation) => `${width} px: ${violation}`));
    if (await page.evaluate('document.documentElement.scrollWidth > innerWidth'))
      found.push(`${width} px: the page is wider than the screen`);
  }
  return found;
}
