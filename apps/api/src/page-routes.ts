/**
 * First words of the addresses of the pages rendered by the server, which work without script: they stand beside the API, not
 * under /api, and the single-page application never takes them over.
 */
export const SERVER_PAGES: readonly string[] = ['p', 'public'];

/** What the global prefix `api` leaves alone. */
export const WITHOUT_PREFIX: readonly string[] = SERVER_PAGES.flatMap((page) => [page, `${page}/{*rest}`]);

/** Whether an address belongs to the API or to a page rendered by the server. */
export function isServerAddress(path: string): boolean {
  const [first] = path.split('/').filter((part) => part !== '');
  return first === 'api' || (first !== undefined && SERVER_PAGES.includes(first));
}
