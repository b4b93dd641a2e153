import { join } from 'node:path';
import { Database } from '@passerelle/platform';
import type { Browser, Page } from 'playwright-core';
import { startTestApi, type TestApi } from '../environment/api';
import { launchBrowser } from '../environment/browser';
import { useTestDatabase } from '../environment/database';
import { CHECKOUT } from '../environment/test-server';
import { aGroup, type Group } from '../factories/a-group';
import { aSignedInPage, faultsOf } from '../factories/a-signed-in-page';

jest.setTimeout(60_000);
const testDatabase = useTestDatabase();
let api: TestApi;
let browser: Browser;
let group: Group;
let coordinator: Page;
let employer: Page;

beforeAll(async () => {
  [api, browser] = await Promise.all([
    startTestApi(testDatabase, { webPage: join(CHECKOUT, 'dist/web') }),
    launchBrowser(),
  ]);
  group = await api.app
    .get(Database)
    .inTransaction({ groupId: null }, (tx) => aGroup(tx, 'GEIQ Sud de l’Aisne'));
  coordinator = await aSignedInPage(browser, api, group.coordinator, { width: 1280 });
  employer = await aSignedInPage(browser, api, group.employer, { width: 390 });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await api.close();
});

describe('a need, from the company’s words to an offer on show', () => {
  it('is not sent without its words: each field says what it lacks', async () => {
    await employer.goto(`${api.url}/besoins/nouveau`);
    await employer.getByRole('button', { name: 'Continuer' }).click();
    await employer.getByText('Dites en quelques mots qui vous cherchez.').waitFor();
    expect(await employer.getByLabel('Qui cherchez-vous').getAttribute('aria-invalid')).toBe('true');
  });

  it('is posted by the company from its phone', async () => {
    await employer.getByLabel('Qui cherchez-vous').fill('Ébarbeur');
    await employer.getByRole('button', { name: 'Continuer' }).click();
    await employer
      .getByLabel('Que fait la personne dans une journée')
      .fill('Ébarber les pièces qui sortent du moule. Deux ans d’expérience exigés.');
    await employer.getByRole('button', { name: 'Continuer' }).click();
    await employer.getByRole('button', { name: 'Relire et envoyer' }).click();
    await employer.getByRole('button', { name: 'Envoyer le besoin' }).click();
    await employer.getByRole('heading', { level: 1, name: 'Ébarbeur' }).waitFor();
    await employer.getByText('Déposé', { exact: true }).waitFor();
  });

  it('waits for the coordinator: what keeps people out is underlined, and a first offer is proposed', async () => {
    await coordinator.goto(`${api.url}/offres`);
    await coordinator.getByRole('link', { name: 'Réécrire Ébarbeur' }).click();
    await coordinator.locator('mark').getByText('Deux ans d’expérience exigés').waitFor();
    await coordinator
      .getByRole('button', { name: /pourquoi « Deux ans d’expérience exigés » est repéré/ })
      .click();
    await coordinator.getByRole('dialog').getByText('Une durée d’expérience écarte').waitFor();
    await coordinator.keyboard.press('Escape');
    const work = coordinator.getByLabel('Le travail', { exact: true });
    expect(await work.inputValue()).toContain('Vous ébarbez les pièces qui sortent du moule.');
    expect(await faultsOf(coordinator, [320, 768, 1280])).toEqual([]);
  });

  it('is read again while the coordinator types, and kept', async () => {
    const work = coordinator.getByLabel('Le travail', { exact: true });
    await work.fill('Vous ébarbez. Bac pro exigé.');
    await coordinator.getByText('1 passage écarte encore des personnes.').waitFor();
    await coordinator.getByLabel('Titre').fill('Donner leur forme aux pièces');
    await work.fill('Vous prenez la pièce encore brute. Vous enlevez ce qui dépasse.');
    await coordinator
      .getByLabel('Les conditions, telles qu’elles sont')
      .fill('À Gandelu, de jour. Le bruit est fort.');
    await coordinator.getByRole('combobox', { name: 'Ce qui compte pour réussir ici' }).click();
    await coordinator.getByRole('option').first().click();
    await coordinator.keyboard.press('Escape');
    await coordinator.getByRole('button', { name: 'Garder cette offre' }).click();
    await coordinator.getByRole('heading', { level: 1, name: 'Donner leur forme aux pièces' }).waitFor();
  });

  it('gets somebody who speaks of the job, named by the company and chosen for the offer', async () => {
    await employer.goto(`${api.url}/entreprises/${group.companyId}`);
    await employer.getByRole('button', { name: 'Ajouter une personne' }).click();
    await employer.getByRole('button', { name: 'Ajouter cette personne' }).click();
    await employer.getByText('Écrivez son prénom et son nom.').waitFor();
    await employer.getByLabel('Prénom et nom').fill('Rose Klein');
    await employer.getByLabel('Métier', { exact: true }).fill('Ébarbeuse');
    await employer.getByLabel('Le métier en trois phrases').fill('La pièce parle sous la main.');
    await employer.getByRole('button', { name: 'Ajouter cette personne' }).click();
    await employer.getByRole('button', { name: /^Noter son accord.*Rose Klein$/ }).click();
    await employer.getByText('A dit oui').waitFor();

    await coordinator.reload();
    await coordinator.getByRole('button', { name: 'Choisir l’ambassadeur métier' }).click();
    await coordinator.getByRole('combobox', { name: 'Qui parlera du métier' }).click();
    await coordinator.getByRole('option', { name: 'Rose Klein, Ébarbeuse' }).click();
    await coordinator.getByRole('button', { name: 'Choisir', exact: true }).click();
    await coordinator.getByText('Rose Klein', { exact: true }).waitFor();
  });

  it('is approved by the company on its phone, who may also ask for a correction, in a sentence', async () => {
    await coordinator.getByRole('button', { name: 'Envoyer à l’entreprise' }).click();
    await coordinator.getByText('a envoyé l’offre à l’entreprise').first().waitFor();
    await employer.goto(`${api.url}/besoins`);
    await employer.getByRole('link', { name: 'Relire l’offre Ébarbeur' }).click();
    await employer.getByText('Vous prenez la pièce encore brute.').waitFor();
    expect(await faultsOf(employer, [320, 768, 390])).toEqual([]);
    await employer.getByRole('button', { name: 'Demander une correction' }).click();
    const dialog = employer.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Demander une correction' }).click();
    await dialog.getByText('Écrivez la raison en une phrase.').waitFor();
    await dialog.getByRole('button', { name: 'Revenir' }).click();
    await dialog.waitFor({ state: 'detached' });
    await employer.getByRole('button', { name: 'Valider cette version' }).click();
    await employer.getByRole('button', { name: 'Valider cette version' }).waitFor({ state: 'detached' });
  });

  it('is published by the group, and read by everybody', async () => {
    await coordinator.reload();
    await coordinator.getByRole('button', { name: 'Valider et publier' }).click();
    await coordinator.getByRole('button', { name: 'Valider et publier' }).waitFor({ state: 'detached' });
    expect(await faultsOf(coordinator, [320, 768, 1280])).toEqual([]);
    const [offer] = await api.app
      .get(Database)
      .inTransaction({ groupId: group.groupId }, (tx) =>
        tx.query<{ state: string }[]>('SELECT state FROM offers'),
      );
    expect(offer?.state).toBe('published');
  });

  it('may be written anew from its latest words, the need still beside them', async () => {
    await coordinator.getByRole('button', { name: 'Écrire une nouvelle version' }).click();
    await coordinator.locator('mark').getByText('Deux ans d’expérience exigés').waitFor();
    expect(await coordinator.getByLabel('Titre').inputValue()).toBe('Donner leur forme aux pièces');
    await coordinator.getByText('Rien n’écarte dans l’offre.').waitFor();
    await coordinator.getByRole('button', { name: 'Revenir' }).click();
    await coordinator.getByRole('heading', { name: 'Versions' }).waitFor();
  });
});
