import type { Page } from 'playwright-core';

/** True the second time in a row that the page shows a title and nothing is on its way any more. */
const CALM = `(() => {
  const title = document.querySelector('h1')?.textContent;
  const waits = !title || document.querySelector('.loading, [aria-busy="true"]') !== null;
  const sight = location.href + ' ' + title;
  const calm = !waits && window.lastSight === sight;
  window.lastSight = waits ? null : sight;
  return calm;
})()`;

const EVERY_MS = 120;
const PATIENCE_MS = 20_000;

/** Waits until a page shows its content. Asked from outside, because the pages' own policy forbids to evaluate a text. */
export async function settled(page: Page): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += EVERY_MS) {
    if (await page.evaluate(CALM)) return;
    await page.waitForTimeout(EVERY_MS);
  }
  throw new Error(`Still waiting: ${page.url()}`);
}
