import { join } from 'node:path';
import { DEFINITIONS, Machinery, PARTS } from '@passerelle/journeys';
import { addDays } from '@passerelle/kernel';
import { Database, makeDataSource } from '@passerelle/platform';
import type { Browser, Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { startTestApi, type TestApi } from '../environment/api';
import { launchBrowser } from '../environment/browser';
import { useTestDatabase } from '../environment/database';
import { CHECKOUT } from '../environment/test-server';
import { aGroup, anActor, type Group } from '../factories/a-group';
import { aSignedInPage, faultsOf } from '../factories/a-signed-in-page';
import { Acting } from '../factories/acting';
import { anOpenOffer, peopleIn, type OpenOffer } from '../factories/people-choosing';

jest.setTimeout(60_000);
const WIDTHS = [320, 768, 1280];
const testDatabase = useTestDatabase();
let api: TestApi;
let browser: Browser;
let source: DataSource;
let group: Group;
let acting: Acting;
let journeyId: string;
let offers: OpenOffer[];
let coordinator: Page;
let employer: Page;
let today: string;

beforeAll(async () => {
  source = await makeDataSource({
    url: testDatabase.demoUrl,
    applicationName: 'contract pages',
  }).initialize();
  const database = new Database(source);
  [api, browser] = await Promise.all([
    startTestApi(testDatabase, { webPage: join(CHECKOUT, 'dist/web') }),
    launchBrowser(),
  ]);
  group = await database.inTransaction({ groupId: null }, (tx) => aGroup(tx, 'GEIQ Sud de l’Aisne'));
  acting = new Acting(database, new Machinery(DEFINITIONS, PARTS), group.groupId);
  const company = await database.inTransaction({ groupId: group.groupId }, async (tx) => {
    [journeyId = ''] = await peopleIn(tx, group, 'choosing', 1);
    offers = [
      await anOpenOffer(tx, group, 1, 'Conduire une ligne'),
      await anOpenOffer(tx, group, 1, 'Régler les presses'),
    ];
    const [now] = await tx.query<{ day: string }[]>(
      `SELECT (app_now() AT TIME ZONE 'Europe/Paris')::date::text AS day`,
    );
    today = now?.day ?? '';
    return anActor(tx, 'employer', 'Luc Petit', {
      groupId: group.groupId,
      memberCompanyId: offers[1]?.companyId ?? null,
    });
  });
  coordinator = await aSignedInPage(browser, api, group.coordinator, { width: 1280 });
  employer = await aSignedInPage(browser, api, company, { width: 390 });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await api.close();
  await source.destroy();
});

describe('the choice of an offer', () => {
  it('is written down for the person by the coordinator, in the order the person says, with the keyboard alone', async () => {
    await coordinator.goto(`${api.url}/promotions/${group.programmeId}/choix`);
    await coordinator.getByText('N’a pas encore choisi.').waitFor();
    await coordinator.getByRole('button', { name: /^Écrire ses choix/ }).focus();
    await coordinator.keyboard.press('Enter');
    const dialog = coordinator.getByRole('dialog');
    for (const title of ['Conduire une ligne', 'Régler les presses']) {
      await dialog.getByRole('button', { name: `Choisir ${title}` }).focus();
      await coordinator.keyboard.press('Enter');
    }
    await dialog.getByRole('button', { name: 'Monter Régler les presses' }).focus();
    await coordinator.keyboard.press('Enter');
    await dialog.getByRole('status').getByText('Régler les presses\u00A0: 1er choix.').waitFor();
    await dialog.getByRole('button', { name: 'Enregistrer ces choix' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await coordinator.getByText('2 réponses d’entreprises attendues').waitFor();
    expect(await faultsOf(coordinator, WIDTHS)).toEqual([]);
    const chosen = await acting.rows<{ offer_id: string }>(
      'SELECT offer_id FROM offer_choices WHERE journey_id = $1 ORDER BY rank',
      [journeyId],
    );
    expect(chosen.map((row) => row.offer_id)).toEqual([offers[1]?.offerId, offers[0]?.offerId]);
  });

  it('is answered by the company from its page on a phone, where it reads a first name and an initial', async () => {
    await employer.goto(`${api.url}/entreprises/${offers[1]?.companyId ?? ''}`);
    await employer.getByRole('heading', { name: 'Camille M.' }).waitFor();
    expect(await employer.getByText('Martin').count()).toBe(0);
    await employer.getByRole('button', { name: /^Oui/ }).click();
    await employer.getByText('L’entreprise a dit oui').waitFor();
    expect(await faultsOf(employer, WIDTHS)).toEqual([]);
  });
});

describe('a professionalisation contract', () => {
  beforeAll(async () => {
    const now = `${today}T08:00:00Z`;
    await acting.done(now, journeyId, 'agree_offer', {}, 'system');
    await acting.done(`${addDays(today, -10)}T08:00:00Z`, journeyId, 'prepare_contract', {
      starts_on: addDays(today, -3),
      ends_on: addDays(today, 362),
      qualification_aim: 'CQPM Conducteur de ligne',
      weekly_hours: 35,
    });
  });

  it('is found among those being prepared, with what its file lacks', async () => {
    await coordinator.goto(`${api.url}/contrats`);
    await coordinator.getByRole('link', { name: /^En préparation/ }).click();
    await coordinator.waitForURL(/etat=preparing/);
    expect(await faultsOf(coordinator, WIDTHS)).toEqual([]);
    await coordinator.getByRole('link', { name: /^Camille Martin/ }).click();
    await coordinator
      .getByText('le nom du tuteur ou de la tutrice dans l’entreprise', { exact: true })
      .waitFor();
  });

  it('has its file completed: a bad answer is told beside its field', async () => {
    await coordinator.getByRole('button', { name: 'Compléter le dossier' }).click();
    await coordinator.getByLabel('Poste').fill('');
    await coordinator.getByRole('button', { name: 'Enregistrer le dossier' }).click();
    await coordinator.getByText('Écrivez l’intitulé du poste.').waitFor();
    await coordinator.getByLabel('Poste').fill('Conduire une ligne');
    await coordinator.getByLabel('Tuteur ou tutrice dans l’entreprise').fill('Jean Moreau');
    await coordinator.getByRole('button', { name: 'Enregistrer le dossier' }).click();
    await coordinator.getByText('Rien ne manque pour signer.').waitFor();
    expect(await faultsOf(coordinator, WIDTHS)).toEqual([]);
  });

  it('once it runs, is to be sent to the OPCO by a day that says its article, and the day it was sent is noted', async () => {
    const signedOn = addDays(today, -5);
    await acting.done(`${signedOn}T08:00:00Z`, journeyId, 'sign_contract', {
      signed_by_group_on: signedOn,
      signed_by_person_on: signedOn,
    });
    await acting.done(`${addDays(today, -3)}T08:00:00Z`, journeyId, 'start_contract', {}, 'system');
    await coordinator.goto(`${api.url}/contrats?etat=to_file`);
    await coordinator.getByRole('link', { name: /^Camille Martin/ }).click();
    await coordinator.getByRole('button', { name: /^pourquoi.*la date limite du dépôt/ }).click();
    await coordinator.getByText('D6325-1').waitFor();
    await coordinator.keyboard.press('Escape');
    await coordinator.getByRole('button', { name: 'Noter le dépôt à l’OPCO' }).click();
    const dialog = coordinator.getByRole('dialog');
    await dialog.getByLabel('Date du dépôt à l’OPCO').fill(today.split('-').reverse().join('/'));
    await coordinator.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Noter le dépôt à l’OPCO' }).click();
    await coordinator.getByText('Réponse attendue', { exact: true }).waitFor();
    expect(await faultsOf(coordinator, [390])).toEqual([]);
  });

  it('is followed on a phone by the tutor whose account the group names, who writes the review of the month', async () => {
    const people = new Database(source);
    const account = await people.inTransaction({ groupId: null }, (tx) =>
      anActor(tx, 'tutor', 'Jean Moreau', {
        groupId: group.groupId,
        memberCompanyId: offers[1]?.companyId ?? null,
      }),
    );
    const tutor = await aSignedInPage(browser, api, account, { width: 390 });
    await tutor.goto(api.url);
    await tutor.getByText('Vous ne suivez personne pour l’instant.').waitFor();
    await coordinator.reload();
    await coordinator.getByRole('combobox', { name: 'Compte dans l’entreprise' }).click();
    await coordinator.getByRole('option', { name: 'Jean Moreau' }).click();
    await coordinator.getByRole('button', { name: 'Désigner cette personne' }).click();
    await coordinator.getByRole('button', { name: 'Désigner cette personne' }).waitFor({ state: 'detached' });
    expect(await faultsOf(coordinator, WIDTHS)).toEqual([]);

    await acting.rows('UPDATE tutor_reviews SET due_on = $1 WHERE month = 1', [today]);
    await tutor.reload();
    await tutor.getByRole('heading', { name: 'Camille Martin 1' }).waitFor();
    expect(await tutor.getByText('Dépôt à l’OPCO').count()).toBe(0);
    await tutor.getByRole('button', { name: /^Écrire le bilan du mois 1/ }).click();
    await tutor.getByRole('button', { name: 'Garder le bilan' }).click();
    await tutor.getByText('Choisissez une réponse.').waitFor();
    await tutor.getByLabel('Oui').check();
    await tutor.getByLabel('En une phrase (facultatif)').fill('Précis et calme.');
    expect(await faultsOf(tutor, WIDTHS)).toEqual([]);
    await tutor.getByRole('button', { name: 'Garder le bilan' }).click();
    await tutor.getByText('Précis et calme.').waitFor();
    await tutor.getByText(/^Prochain bilan, mois 3/).waitFor();
    expect(await faultsOf(tutor, WIDTHS)).toEqual([]);
  });

  it('shows the company its own person at work, and nothing of the deposit', async () => {
    await employer.goto(`${api.url}/entreprises/${offers[1]?.companyId ?? ''}`);
    await employer.getByRole('link', { name: /^Camille Martin/ }).click();
    await employer.getByText('CQPM Conducteur de ligne').first().waitFor();
    expect(await employer.getByText('Dépôt à l’OPCO').count()).toBe(0);
  });
});
