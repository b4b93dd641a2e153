import { addAmbassador, openAmbassadorLink } from '@passerelle/offers';
import { Database } from '@passerelle/platform';
import type { Browser, Page } from 'playwright-core';
import { startTestApi, type TestApi } from '../environment/api';
import { launchBrowser } from '../environment/browser';
import { useTestDatabase } from '../environment/database';
import { aGroup, type Group } from '../factories/a-group';
import { faultsOf } from '../factories/a-signed-in-page';
import { anOffer } from '../factories/an-offer';
import { printedPages } from './steps/sheet-of-paper';

jest.setTimeout(60_000);
const WIDTHS = [320, 768, 1280];
const PERSON = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0';
const testDatabase = useTestDatabase();
let api: TestApi;
let browser: Browser;
let group: Group;
let offerId: string;

beforeAll(async () => {
  [api, browser] = await Promise.all([startTestApi(testDatabase), launchBrowser()]);
  const database = api.app.get(Database);
  group = await database.inTransaction({ groupId: null }, async (tx) => {
    const made = await aGroup(tx, 'GEIQ Sud de l’Aisne');
    await tx.query(`UPDATE employer_groups SET phone = '0323830000' WHERE id = $1`, [made.groupId]);
    return made;
  });
  const door = {
    as: <T>(actor: { groupId: string | null }, work: Parameters<typeof database.inTransaction<T>>[1]) =>
      database.inTransaction({ groupId: actor.groupId }, work),
  };
  ({ offerId } = await anOffer(door, group, 'published', 2));
  await database.inTransaction({ groupId: group.groupId }, (tx) =>
    tx.query('UPDATE ambassadors SET confirmed_at = app_now()'),
  );
}, 60_000);
afterAll(async () => {
  await browser.close();
  await api.close();
});

async function opened(path: string, width: number, script: boolean): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    javaScriptEnabled: script,
    bypassCSP: script,
    userAgent: PERSON,
  });
  const page = await context.newPage();
  await page.goto(`${api.url}${path}`, { waitUntil: 'networkidle' });
  return page;
}

async function anAmbassadorLink(): Promise<string> {
  const { groupId } = group;
  const address = await api.app.get(Database).inTransaction({ groupId }, async (tx) => {
    const { id } = await addAmbassador(tx, group.coordinator, {
      memberCompanyId: group.companyId,
      fullName: 'Bakari Diallo',
      trade: 'mouleur',
      yearsInTrade: 19,
      sentences: 'On verse la fonte. On attend. On casse le sable et la pièce est là.',
    });
    return openAmbassadorLink(
      tx,
      { groupId, ambassadorId: id, key: id },
      { publicUrl: '', secretKey: 'x'.repeat(32) },
    );
  });
  return address;
}

describe('the offers, for whoever comes by', () => {
  it('are found, filtered and opened without script', async () => {
    const page = await opened('/public/offres', 390, false);
    await page.getByLabel('Un mot du métier, une ville, une entreprise').fill('PRESSE metal');
    await page.getByText('Choisir le lieu et les horaires').click();
    await page.getByLabel('Les horaires').selectOption('En équipes qui tournent');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page.waitForURL(/horaires=team/);
    expect(await page.getByRole('status').textContent()).toContain('1\u00a0offre');
    await page.getByRole('link', { name: 'Donner forme au métal' }).click();
    await page.getByRole('heading', { level: 1, name: 'Donner forme au métal' }).waitFor();
    await page.getByRole('heading', { name: 'Gérard vous en parle' }).waitFor();
    expect(await page.getByRole('link', { name: /03.23.83.00.00/ }).getAttribute('href')).toBe(
      'tel:0323830000',
    );
    await page.getByRole('link', { name: 'L’affiche à imprimer' }).click();
    await page.getByRole('img', { name: 'Code à photographier pour ouvrir l’offre' }).waitFor();
    await page.context().close();
  });

  it.each([
    ['the catalogue', () => '/public/offres'],
    ['an empty answer', () => '/public/offres?commune=Nulle-Part'],
    ['an offer', () => `/public/offres/${offerId}`],
    ['its poster', () => `/public/offres/${offerId}/affiche`],
    ['an address that was never one', () => '/public/offres/rien'],
  ])('axe finds nothing on %s, and nothing overflows', async (_what, path) => {
    const page = await opened(path(), 1280, true);
    expect(await faultsOf(page, WIDTHS)).toEqual([]);
    await page.context().close();
  });

  it('hang on a wall: one A4 page, 14 points and more, the title in 48, the code wider than 30 mm', async () => {
    const page = await opened(`/public/offres/${offerId}/affiche`, 1280, true);
    expect(await printedPages(page)).toBe(1);
    const sizes: number[] = await page.evaluate(
      `[...document.querySelectorAll('main p, main li, main h1, main h2, figcaption span')].map((one) => parseFloat(getComputedStyle(one).fontSize))`,
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18.6);
    expect(Math.max(...sizes)).toBe(64);
    const code = await page.locator('svg.qr path').boundingBox();
    expect(code?.width ?? 0).toBeGreaterThanOrEqual((30 / 25.4) * 96);
    const cut: boolean = await page.evaluate(
      `(() => { const sheet = document.querySelector('main'); return sheet.scrollHeight > sheet.clientHeight; })()`,
    );
    expect(cut).toBe(false);
    await page.context().close();
  });
});

describe('an ambassador on their phone', () => {
  it('reads their words and says yes in one tap, without script', async () => {
    const page = await opened(await anAmbassadorLink(), 390, false);
    expect(await page.getByLabel('Votre métier en trois phrases').inputValue()).toContain(
      'On verse la fonte.',
    );
    await page.getByRole('button', { name: 'C’est d’accord' }).click();
    await page.getByRole('heading', { level: 1, name: 'C’est noté, Bakari' }).waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await page.context().close();
  });

  it('axe finds nothing on their page, before and after', async () => {
    const page = await opened(await anAmbassadorLink(), 1280, true);
    expect(await faultsOf(page, WIDTHS)).toEqual([]);
    await page.getByRole('button', { name: 'C’est d’accord' }).click();
    await page.getByRole('heading', { level: 1, name: 'C’est noté, Bakari' }).waitFor();
    expect(await faultsOf(page, WIDTHS)).toEqual([]);
    await page.context().close();
  });
});
