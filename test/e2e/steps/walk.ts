import type { Page } from 'playwright-core';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The page that an address stands for, whatever the thing: ids become `:id`, of a question only the names stay. */
export function patternOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const asked = [...new Set(searchParams.keys())].sort().join('&');
  return pathname.replace(ID, ':id') + (asked && `?${asked}`);
}

/** Addresses within the product that the links of a page lead to. */
async function linksOf(page: Page): Promise<string[]> {
  const links: string[] = await page.$$eval('a[href^="/"]', (all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  return links.filter((link) => !/^\/(api|p)\//.test(link));
}

/**
 * Follows links from the first page on, to one example of each page that can be reached.
 * @param visit what is done on each page; it is open
 * @returns the patterns visited
 */
export async function walk(
  page: Page,
  first: readonly string[],
  visit: (pattern: string, address: string) => Promise<void>,
): Promise<string[]> {
  const ahead = [...first];
  const seen = new Set<string>();
  for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
    const pattern = patternOf(address);
    if (seen.has(pattern)) continue;
    seen.add(pattern);
    await visit(pattern, address);
    ahead.push(...(await linksOf(page)));
  }
  return [...seen];
}
