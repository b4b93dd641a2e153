import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@passerelle/kernel';
import { Sessions } from '@passerelle/organisations';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startTestApi, type TestApi } from '../environment/api';
import { launchBrowser } from '../environment/browser';
import { useTestDatabase } from '../environment/database';
import { CHECKOUT } from '../environment/test-server';
import { StepsOfTheMethod } from '../factories/steps-of-the-method';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const database = useTestDatabase();
const steps = new StepsOfTheMethod(database);
let api: TestApi;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  await steps.open();
  [api, browser] = await Promise.all([
    startTestApi(database, { webPage: join(CHECKOUT, 'dist/web') }),
    launchBrowser(),
  ]);
  await somePeople();
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true });
  await context.addCookies([{ name: 'passerelle', value: await aCoordinator(), url: api.url }]);
  page = await context.newPage();
  page.setDefaultTimeout(5000);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await api.close();
  await steps.close();
});

/** Three people admitted, and somebody who speaks of their trade. */
async function somePeople(): Promise<void> {
  const { groupId } = steps.territory;
  const [company, ambassador] = [newId(), newId()];
  await steps.rows(`INSERT INTO member_companies (id, group_id, name, trade, city) VALUES ($1, $2, 'Fonderie de Lhuys', 'fonderie', 'Lhuys')`, [company, groupId]); // prettier-ignore
  await steps.rows(`INSERT INTO ambassadors (id, group_id, member_company_id, full_name, trade, years_in_trade, sentences) VALUES ($1, $2, $3, 'Odile Pernet', 'mouleuse', 20, 'J’aime ce métier.')`, [ambassador, groupId, company]); // prettier-ignore
  const funder = newId();
  await steps.rows(`INSERT INTO funders (id, kind, name) VALUES ($1, 'opco', 'OPCO 2i')`, [funder]);
  await steps.rows('INSERT INTO partnerships (id, group_id, funder_id, since) VALUES ($1, $2, $3, $4)', [newId(), groupId, funder, '2026-01-01']); // prettier-ignore
  await steps.through(await steps.referred(3), ['admit']);
}

/** @returns the cookie of a coordinator who gave both factors */
function aCoordinator(): Promise<string> {
  const { groupId } = steps.territory;
  return steps.inGroup(async (tx) => {
    const userId = newId();
    await tx.query(`INSERT INTO users (id, full_name) VALUES ($1, 'Nadia Ferhat')`, [userId]);
    await tx.query(
      `INSERT INTO user_roles (id, user_id, role, group_id) VALUES ($1, $2, 'coordinator', $3)`,
      [newId(), userId, groupId],
    );
    return api.app.get(Sessions).open(tx, { userId, secondFactor: true, agent: null });
  });
}

const french = (inDays: number): string =>
  new Intl.DateTimeFormat('fr-FR', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Paris',
  }).format(new Date(Date.now() + inDays * 86_400_000));

const field = (name: string): Locator =>
  page.getByRole('textbox', { name }).or(page.getByRole('combobox', { name }));
const button = (name: string | RegExp): Locator => page.getByRole('button', { name });

async function typeDay(name: string, inDays: number): Promise<void> {
  await field(name).fill(french(inDays));
  await page.keyboard.press('Tab');
}

async function choose(name: string, option: string): Promise<void> {
  await field(name).click();
  await page.getByRole('option', { name: option }).click();
}

/** Opens an address at a width. @returns what axe finds there, and whether anything overflows */
async function faultsAt(width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.addScriptTag({ content: AXE });
  const found = await page.evaluate<string[]>(
    `axe.run(document).then(({ violations }) => violations.map(({ id }) => id))`,
  );
  const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
  return wide ? [...found, `overflow at ${String(width)}`] : found;
}

async function faults(): Promise<string[]> {
  const found = [];
  for (const width of [320, 768, 1280]) found.push(...(await faultsAt(width)));
  await page.setViewportSize({ width: 390, height: 844 });
  return found;
}

describe('a Pass Dating, on the coordinator’s phone', () => {
  it('says beside each field what is missing, then is planned and invites', async () => {
    await page.goto(`${api.url}/pass-dating/nouveau?promotion=${steps.territory.programmeId}`);
    await button('Prévoir ce Pass Dating').click();
    await page.getByText('Choisissez le jour.').waitFor();
    await typeDay('Jour', -3);
    await field('Lieu').fill('Maison de l’emploi');
    await field('Adresse').fill('2 rue du Pont, Château-Thierry');
    await button('Prévoir ce Pass Dating').click();
    await page.getByText('Choisissez une date à venir.').waitFor();
    expect(await faults()).toEqual([]);
    await typeDay('Jour', 1);
    await choose('Ambassadeurs qui viennent (facultatif)', 'Odile Pernet, mouleuse, Fonderie de Lhuys');
    await page.keyboard.press('Escape');
    await button('Prévoir ce Pass Dating').click();
    await page.getByRole('heading', { name: 'Pass Dating, Maison de l’emploi' }).waitFor();
    for (const person of ['Camille Martin 1', 'Camille Martin 2']) {
      await choose('Inviter une personne admise', person);
      await button(/^Inviter au Pass Dating/).click();
      await page.getByRole('link', { name: person }).waitFor();
    }
  }, 30_000);

  it('receives people with one press each, the uninvited too, and excuses who cannot come', async () => {
    await steps.rows(
      `UPDATE pass_datings SET starts_at = app_now(), ends_at = app_now() + interval '3 hours'`,
    );
    await page.reload();
    await button('Ouvrir l’accueil').click();
    await button('Noter l’arrivée Camille Martin 1').click();
    await page.getByText(/^1 arrivée/).waitFor();
    await button('Annuler la présence Camille Martin 2').click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Annuler la présence/ })
      .click();
    await page.getByRole('link', { name: 'Camille Martin 2' }).waitFor({ state: 'detached' });
    await choose('Quelqu’un vient sans invitation', 'Camille Martin 3');
    await button('Noter l’arrivée Camille Martin 3').click();
    await page.getByText(/^2 arrivées/).waitFor();
    const arrived = await steps.rows<{ state: string }>('SELECT state FROM journeys ORDER BY state');
    expect(arrived.map(({ state }) => state)).toEqual(['admitted', 'met', 'met']);
  }, 30_000);

  it('keeps a meeting and what both sides say of it, and takes a wrong one back', async () => {
    await choose('Personne présente', 'Camille Martin 1');
    await choose('Ambassadeur', 'Odile Pernet, Fonderie de Lhuys');
    await button('Garder la rencontre').click();
    await page.getByRole('heading', { name: 'Camille Martin 1 et Odile Pernet' }).waitFor();
    await choose('Personne présente', 'Camille Martin 3');
    await button('Garder la rencontre').click();
    await page.getByText(/a déjà une rencontre à ce tour/).waitFor();
    for (const side of ['Avis de l’entreprise', 'Avis de la personne']) {
      await button(new RegExp(`^${side}`)).click();
      await button('Envie d’aller plus loin').click();
      await button('Envie d’aller plus loin').waitFor({ state: 'detached' });
    }
    await page.getByText('Oui des deux côtés').waitFor();
    expect(await faults()).toEqual([]);
    await button(/^Retirer/).click();
    await button('Oui, retirer cette rencontre').click();
    await page.getByText('Aucune rencontre notée.').waitFor();
  }, 30_000);
});

describe('a POE session', () => {
  it('is planned within the legal hours, and funded, by the coordinator', async () => {
    await page.goto(`${api.url}/poe/nouvelle?promotion=${steps.territory.programmeId}`);
    await field('Nom de la session').fill('POE de printemps');
    await typeDay('Premier jour', 30);
    await typeDay('Dernier jour', 72);
    await field('Lieu').fill('Atelier-école');
    await field('Heures en tout').fill('450');
    await choose('Financeur (facultatif)', 'OPCO 2i (OPCO)');
    await button('Prévoir cette POE').click();
    await page.getByText(/limite est de\s400/).waitFor();
    await field('Heures en tout').fill('210');
    await button('Prévoir cette POE').click();
    await page.getByRole('heading', { name: 'POE de printemps' }).waitFor();
    await page.getByText('OPCO 2i (OPCO)').waitFor();
    expect(await faults()).toEqual([]);
  }, 30_000);

  it('gives a place to somebody retained, and is reached from the programme and from the person', async () => {
    const [met] = await steps.rows<{ id: string }>(
      `SELECT id FROM journeys WHERE state = 'met' ORDER BY id LIMIT 1`,
    );
    const person = met?.id ?? '';
    await steps.through([person], ['shortlist', { sentence: 'Envie des deux côtés.' }]);
    await page.reload();
    await choose('Donner une place à une personne retenue', 'Camille Martin 1');
    await button(/^Inscrire en POE/).click();
    await page.getByText('1 sur 20 places prises').waitFor();
    expect(await steps.states([person])).toEqual(['poe_enrolled']);
    await page.getByRole('link', { name: 'Camille Martin 1' }).click();
    await page.getByRole('link', { name: 'POE de printemps' }).click();
    await page.getByRole('link', { name: 'Promotion Marne 1' }).click();
    await page.getByRole('link', { name: 'POE de printemps' }).waitFor();
  }, 30_000);
});
