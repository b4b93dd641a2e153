import { join } from 'node:path';
import { Database, type Actor, type Tx } from '@passerelle/platform';
import type { Browser, Page } from 'playwright-core';
import { startTestApi, type TestApi } from '../../environment/api';
import { launchBrowser } from '../../environment/browser';
import { useTestDatabase } from '../../environment/database';
import { CHECKOUT } from '../../environment/test-server';
import { aGroup, type Group } from '../../factories/a-group';
import { aSignedInPage } from '../../factories/a-signed-in-page';

/** How somebody looks at the product: width in pixels, with fingers or a mouse. */
export type Screen = Parameters<typeof aSignedInPage>[3];

/** A telephone in the hand. */
export const HAND: Screen = { width: 390, touch: true };

/** A group whose people sit before browsers of their own, on the built page. */
export interface GroupInBrowsers {
  readonly url: string;
  readonly group: Group;
  readonly browser: Browser;
  /** Opens the product as somebody of the group. */
  sit(actor: Actor, screen: Screen): Promise<Page>;
  /** Works on the data of the group, as the product does. */
  within<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** Gives the surrounding file such a group. Call once at the top; what it gives may be used from the first test on. @param prepare more than `aGroup` makes */
export function useGroupInBrowsers(
  prepare: (tx: Tx, group: Group) => Promise<unknown> = () => Promise.resolve(),
): GroupInBrowsers {
  const database = useTestDatabase();
  let api: TestApi;
  let browser: Browser;
  let group: Group;
  const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    api.app.get(Database).inTransaction({ groupId: group.groupId }, work);
  beforeAll(async () => {
    [api, browser] = await Promise.all([
      startTestApi(database, { webPage: join(CHECKOUT, 'dist/web') }),
      launchBrowser(),
    ]);
    group = await api.app
      .get(Database)
      .inTransaction({ groupId: null }, (tx) => aGroup(tx, 'GEIQ Sud de l’Aisne'));
    await within((tx) => prepare(tx, group));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await api.close();
  });
  return {
    get url() {
      return api.url;
    },
    get group() {
      return group;
    },
    get browser() {
      return browser;
    },
    sit: (actor, screen) => aSignedInPage(browser, api, actor, screen),
    within,
  };
}
