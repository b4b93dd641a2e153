import { readFileSync } from 'node:fs';
import { generate } from 'otplib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { runCommand } from '../environment/command';
import { launchBrowser } from '../environment/browser';
import { mailsTo, tokenIn } from '../environment/mails';
import { startProduct, type RunningProduct } from '../environment/product';
import { makeTemporaryFolder } from '../environment/temporary-folder';

// A whole product starts here, on an empty folder.
jest.setTimeout(60_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PASSWORD = 'un pont de sept planches';
const DIRECTOR = { name: 'Paul Garnier', email: 'paul.garnier@exemple.fr' };
const COLLEAGUE = { name: 'Inès Caron', email: 'ines.caron@exemple.fr' };
const { path: folder, remove } = makeTemporaryFolder();
let product: RunningProduct;
let browser: Browser;
let directorPage: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(folder), launchBrowser()]);
  const { code, stderr } = await runCommand(
    [
      'create-group',
      '--name',
      'GEIQ du Clignon',
      '--city',
      'Gandelu',
      '--director',
      DIRECTOR.name,
      '--email',
      DIRECTOR.email,
    ],
    { DATA_DIR: folder, PUBLIC_URL: product.url, DEMO: 'false' },
  );
  if (code !== 0) throw new Error(stderr);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await product.end('SIGTERM');
  remove();
}, 60_000);

const newContext = (): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });

async function linkSentTo(address: string): Promise<string> {
  for (;;) {
    const mail = mailsTo(folder, address).at(-1);
    if (mail) return `${product.url}/invitation#${tokenIn(mail.text)}`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Accepts an invitation in a browser of one's own: password, telephone, recovery codes. @returns the page and a recovery code */
async function arrive(address: string): Promise<{ page: Page; recoveryCode: string }> {
  const page = await (await newContext()).newPage();
  await page.goto(await linkSentTo(address));
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Choisir ce mot de passe et continuer' }).click();
  const secret = await page.locator('form .hash').innerText();
  await page.getByLabel('Code à six chiffres').fill(await generate({ secret }));
  await page.getByRole('button', { name: 'Vérifier' }).click();
  const recoveryCode = await page.locator('.recovery-codes li').first().innerText();
  await page.getByRole('button', { name: 'Je les ai gardés' }).click();
  await page.getByRole('navigation', { name: 'Menu principal' }).first().waitFor();
  return { page, recoveryCode };
}

const menuOf = async (page: Page): Promise<string[]> =>
  page.locator('.bar-panel nav a').evaluateAll((links) => links.map((link) => link.textContent ?? ''));

describe('the people of a group, in browsers', () => {
  it('a director invites a colleague, who comes in by the link of the mail and sees the menu of their role', async () => {
    directorPage = (await arrive(DIRECTOR.email)).page;
    await directorPage.goto(`${product.url}/reglages/equipe`);
    await directorPage.getByRole('button', { name: 'Inviter une personne' }).click();
    await directorPage.getByLabel('Prénom et nom').fill(COLLEAGUE.name);
    await directorPage.getByLabel('Adresse e-mail').fill(COLLEAGUE.email);
    await directorPage.getByRole('combobox', { name: 'Rôle' }).click();
    await directorPage.getByRole('option', { name: 'Coordinatrice / Coordinateur' }).click();
    await directorPage.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await directorPage.getByRole('heading', { name: COLLEAGUE.name }).waitFor();

    const { page, recoveryCode } = await arrive(COLLEAGUE.email);
    expect(await menuOf(page)).toEqual([
      'Aujourd’hui',
      'Promotions',
      'Personnes',
      'Tâches',
      'Offres',
      'Besoins',
      'Entreprises',
      'Pass Dating',
      'POE',
      'Contrats',
      'Rapports',
      'Réglages',
    ]);
    await page.goto(`${product.url}/reglages`);
    expect(await page.getByRole('button', { name: 'Enregistrer' }).count()).toBe(0);

    // Leaves, and comes back with password and second factor, by the keyboard alone.
    await page.locator('.bar-me').click();
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
    await page.getByLabel('Adresse e-mail', { exact: true }).fill(COLLEAGUE.email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByLabel('Code à six chiffres').fill(recoveryCode);
    await page.keyboard.press('Enter');
    await page.locator('.bar-me').waitFor();
    expect(await page.locator('.bar-me').innerText()).toContain(COLLEAGUE.name);

    await directorPage.getByRole('button', { name: `Agir pour ${COLLEAGUE.name}` }).click();
    await directorPage.getByRole('menuitem', { name: 'Retirer ce rôle' }).click();
    await directorPage.getByRole('button', { name: 'Retirer le rôle', exact: true }).click();
    await directorPage
      .getByRole('heading', { name: COLLEAGUE.name, exact: true })
      .waitFor({ state: 'detached' });
    await page.goto(`${product.url}/taches`);
    await page.getByRole('heading', { name: 'Connexion' }).waitFor();
  });

  it.each([
    '/reglages',
    '/reglages/equipe',
    '/reglages/partenaires',
    '/compte',
    '/compte/cles',
    '/promotions/nouvelle',
  ])('%s holds at 320, 768 and 1280 px: axe finds nothing, nothing overflows', async (path) => {
    await directorPage.goto(`${product.url}${path}`);
    await directorPage.locator('main .sheet').first().waitFor();
    await directorPage.addScriptTag({ content: AXE });
    for (const width of [320, 768, 1280]) {
      await directorPage.setViewportSize({ width, height: 900 });
      const found = await directorPage.evaluate(
        `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
      );
      const overflows = await directorPage.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect({ width, found, overflows }).toEqual({ width, found: [], overflows: false });
    }
  });
});
