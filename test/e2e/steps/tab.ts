import type { Page } from 'playwright-core';

/** Marks what has the focus, and says what it is; null on the document itself. Where its focus cannot be seen it says so. */
const FOCUSED = `(() => {
  const thing = document.activeElement;
  if (!thing || thing === document.body) return null;
  const again = thing.dataset.reached === 'true';
  thing.dataset.reached = 'true';
  const shows = (one) => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(one);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  };
  const around = [thing, thing.parentElement, ...thing.labels ?? []].filter(Boolean);
  return { name: thing.tagName + ' ' + (thing.getAttribute('aria-label') ?? thing.textContent ?? '').trim().slice(0, 40),
           seen: around.some(shows), again };
})()`;

/** What a mouse can use on the page and the tab key has not reached. Of a group of radios one is enough: arrows do the rest. */
const MISSED = `(() => {
  const within = document.querySelector('[aria-modal=true]') ?? document;
  const all = [...within.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]')];
  const reachedGroups = new Set(all.filter((one) => one.type === 'radio' && one.dataset.reached).map((one) => one.name));
  return all
    .filter((one) => one.checkVisibility({ checkVisibilityCSS: true }) && !one.disabled && one.tabIndex >= 0)
    .filter((one) => !one.dataset.reached && !(one.type === 'radio' && reachedGroups.has(one.name)))
    .map((one) => one.tagName + ' ' + (one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 40));
})()`;

const MOST = 400;

interface Focused {
  readonly name: string;
  readonly seen: boolean;
  /** It had the focus before: the round is complete. */
  readonly again: boolean;
}

/**
 * Goes once through a page with the tab key.
 * @returns a line for each thing that it does not reach or whose focus cannot be seen
 */
export async function tabThrough(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  for (let presses = 0; presses < MOST; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<Focused | null>(FOCUSED);
    if (!focused || focused.again) break;
    if (!focused.seen) unseen.push(`focus not seen: ${focused.name}`);
  }
  const missed = await page.evaluate<string[]>(MISSED);
  return [...unseen, ...missed.map((name) => `not reached: ${name}`)];
}

/** Presses the tab key until what has the focus bears this name. @throws when it never does */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < MOST; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<Focused | null>(FOCUSED);
    if (focused && new RegExp(name).test(focused.name)) return;
  }
  throw new Error(`The tab key never reaches « ${String(name)} » on ${page.url()}`);
}
