import { Database } from '@passerelle/platform';
import type { Browser } from 'playwright-core';
import { startTestApi, type TestApi } from '../environment/api';
import { launchBrowser } from '../environment/browser';
import { useTestDatabase } from '../environment/database';
import { aGroup, anActor, type Group } from '../factories/a-group';
import { aSignedInPage, faultsOf } from '../factories/a-signed-in-page';

jest.setTimeout(60_000);
const WIDTHS = [320, 768, 1280];
const testDatabase = useTestDatabase();
let api: TestApi;
let browser: Browser;
let group: Group;

beforeAll(async () => {
  [api, browser] = await Promise.all([startTestApi(testDatabase), launchBrowser()]);
  group = await api.app
    .get(Database)
    .inTransaction({ groupId: null }, (tx) => aGroup(tx, 'GEIQ Sud de l’Aisne'));
}, 60_000);
afterAll(async () => {
  await browser.close();
  await api.close();
});

describe('the partners of a group', () => {
  it('have their employment areas named, and none means all of them', async () => {
    const page = await aSignedInPage(browser, api, group.coordinator, { width: 1280 });
    await page.goto(`${api.url}/reglages/partenaires`);
    await page.getByText('Reçoit les offres de tous les bassins d’emploi.').waitFor();
    await page.getByRole('button', { name: /^Bassins d’emploi/ }).click();
    const areas = page.getByRole('combobox', { name: 'Bassins d’emploi' });
    await areas.click();
    await page.getByRole('option', { name: 'Soissons' }).click();
    await areas.fill('chat');
    await page.getByRole('option', { name: 'Château-Thierry' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText(/Reçoit les offres de\s: Château-Thierry, Soissons\./).waitFor();
    expect(await faultsOf(page, WIDTHS)).toEqual([]);
  });
});

describe('the data protection officer', () => {
  it('finds on the first page who has access, which structures are partners and which figures were given out', async () => {
    const officer = await api.app
      .get(Database)
      .inTransaction({ groupId: group.groupId }, (tx) =>
        anActor(tx, 'privacy_officer', 'Camille Rigaud', { groupId: group.groupId }),
      );
    const page = await aSignedInPage(browser, api, officer, { width: 1280 });
    await page.goto(api.url);
    const access = page.getByRole('list', { name: 'Qui a accès' });
    await access
      .getByText(/compte/)
      .first()
      .waitFor();
    await page.getByText('Mission locale GEIQ Sud de l’Aisne.').waitFor();
    await page.getByRole('link', { name: /^Promotion GEIQ Sud de l’Aisne/ }).waitFor();
    expect(await page.getByText('Ce que le groupement attend de vous').count()).toBe(0);
    expect(await faultsOf(page, WIDTHS)).toEqual([]);
    await access.getByRole('link', { name: 'Dans le groupement' }).click();
    await page.getByRole('heading', { name: 'Équipe', level: 1 }).waitFor();
  });
});
