import type { Page } from 'playwright-core';
import { faultsOf } from '../factories/a-signed-in-page';
import { HAND, useGroupInBrowsers } from './steps/group-in-browsers';
import { darkShare, printedPages } from './steps/sheet-of-paper';

jest.setTimeout(60_000);
/** Each ends with the width of its own screen. */
const ON_A_PHONE = [320, 768, 1280, 390];
const AT_A_DESK = [320, 390, 768, 1280];
const suite = useGroupInBrowsers((tx, { groupId }) =>
  tx.query(`UPDATE employer_groups SET phone = '0323830000' WHERE id = $1`, [groupId]),
);
let coordinator: Page;
let director: Page;
let phone: Page;
let address: string;
beforeAll(async () => {
  coordinator = await suite.sit(suite.group.coordinator, { width: 1280 });
  director = await suite.sit(suite.group.director, { width: 1280 });
  phone = await suite.sit(suite.group.employer, HAND);
}, 30_000);

const oneTitle = (page: Page): Promise<number> => page.locator('h1').count();
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** The coordinator writes the next version of the offer and sends it. @param conditions the last words of it */
async function writeNext(conditions: string): Promise<void> {
  await press(coordinator, 'Écrire une nouvelle version');
  await coordinator.getByLabel('Les conditions, telles qu’elles sont').fill(conditions);
  await press(coordinator, 'Garder cette version');
  await press(coordinator, 'Envoyer à l’entreprise');
  await coordinator.getByRole('button', { name: 'Envoyer à l’entreprise' }).waitFor({ state: 'detached' });
}

/** The company approves on its phone, in one tap. */
async function approve(): Promise<void> {
  await phone.goto(`${suite.url}/besoins`);
  await phone.getByRole('link', { name: 'Relire l’offre Ébarbeur' }).tap();
  await phone.getByRole('button', { name: 'Valider cette version' }).tap();
  await phone.getByRole('button', { name: 'Valider cette version' }).waitFor({ state: 'detached' });
}

describe('a need, from the company’s phone to a poster on the wall', () => {
  it('is not sent without its words: each field says what it lacks', async () => {
    await phone.goto(`${suite.url}/besoins/nouveau`);
    await phone.getByRole('button', { name: 'Continuer' }).tap();
    await phone.getByText('Dites en quelques mots qui vous cherchez.').waitFor();
    expect(await phone.getByLabel('Qui cherchez-vous').getAttribute('aria-invalid')).toBe('true');
  });

  it('is posted by the company from its phone', async () => {
    await phone.getByLabel('Qui cherchez-vous').fill('Ébarbeur');
    await phone.getByRole('button', { name: 'Continuer' }).tap();
    await phone
      .getByLabel('Que fait la personne dans une journée')
      .fill('Ébarber les pièces qui sortent du moule. Deux ans d’expérience exigés.');
    await phone.getByRole('button', { name: 'Continuer' }).tap();
    await phone.getByRole('button', { name: 'Relire et envoyer' }).tap();
    await phone.getByRole('button', { name: 'Envoyer le besoin' }).tap();
    await phone.getByRole('heading', { level: 1, name: 'Ébarbeur' }).waitFor();
    await phone.getByText('Déposé', { exact: true }).waitFor();
  });

  it('is marked for the coordinator, who asks the company what only it knows', async () => {
    await coordinator.goto(`${suite.url}/offres`);
    await coordinator.getByRole('link', { name: 'Réécrire Ébarbeur' }).click();
    await coordinator.locator('mark').getByText('Deux ans d’expérience exigés').waitFor();
    await press(coordinator, /pourquoi « Deux ans d’expérience exigés » est repéré/);
    await coordinator.getByRole('dialog').getByText('Une durée d’expérience écarte').waitFor();
    await coordinator.keyboard.press('Escape');
    await press(coordinator, 'Envoyer les questions à l’entreprise');
    await coordinator.getByText('Les questions sont parties.').waitFor();
    expect(await faultsOf(coordinator, AT_A_DESK)).toEqual([]);
    expect(await oneTitle(coordinator)).toBe(1);
  });

  it('is completed by the company’s answer, from its phone', async () => {
    await phone.goto(`${suite.url}/besoins`);
    await phone.getByRole('link', { name: 'Répondre Ébarbeur' }).tap();
    const teacher = phone.getByLabel(/^Qui apprend le métier/);
    await phone.getByRole('button', { name: 'Envoyer les réponses' }).tap();
    await phone.getByText('Répondez à une question au moins.').waitFor();
    await teacher.fill('Marc vous apprend le métier pendant trois semaines.');
    await phone.getByRole('button', { name: 'Envoyer les réponses' }).tap();
    await phone.getByText('Luc Petit,').waitFor();
    expect(await faultsOf(phone, ON_A_PHONE)).toEqual([]);
    expect(await oneTitle(phone)).toBe(1);
  });

  it('becomes an offer that says the answer, read again while the coordinator types', async () => {
    await coordinator.reload();
    const work = coordinator.getByLabel('Le travail', { exact: true });
    expect(await work.inputValue()).toContain('Vous ébarbez les pièces qui sortent du moule.');
    expect(await work.inputValue()).toContain('Marc vous apprend le métier pendant trois semaines.');
    await coordinator.getByLabel('Titre').fill('Donner leur forme aux pièces');
    await coordinator
      .getByLabel('Les conditions, telles qu’elles sont')
      .fill('À Gandelu, de jour. Bac pro exigé.');
    await coordinator.getByText('1 passage écarte encore des personnes.').waitFor();
    await coordinator.getByRole('combobox', { name: 'Ce qui compte pour réussir ici' }).click();
    await coordinator.getByRole('option').first().click();
    await coordinator.keyboard.press('Escape');
    await press(coordinator, 'Garder cette offre');
    await coordinator.getByRole('heading', { level: 1, name: 'Donner leur forme aux pièces' }).waitFor();
    address = coordinator.url();
  });

  it('links each sentence to what the company said, by a line at a desk and a tap on a phone', async () => {
    await coordinator.locator('.link-lines g[data-how="added"] path').first().waitFor();
    await coordinator.locator('.link-lines g[data-how="removed"] path').first().waitFor();
    await coordinator.getByText('Vous ébarbez les pièces qui sortent du moule.').last().hover();
    await coordinator.locator('.finding-source').first().waitFor();
    await coordinator.mouse.move(0, 0);
    expect(await faultsOf(coordinator, AT_A_DESK)).toEqual([]);
    await phone.goto(address);
    const learnt = phone.locator('details', { hasText: 'Marc vous apprend le métier' });
    await learnt.locator('summary').tap();
    await learnt.getByText(/\(Luc Petit, /).waitFor();
    expect(await oneTitle(phone)).toBe(1);
  });

  it('is approved by the company on its phone, who may also ask for a correction, in a sentence', async () => {
    await press(coordinator, 'Envoyer à l’entreprise');
    await coordinator.getByText('a envoyé l’offre à l’entreprise').first().waitFor();
    await phone.goto(`${suite.url}/besoins`);
    await phone.getByRole('link', { name: 'Relire l’offre Ébarbeur' }).tap();
    await phone.getByRole('button', { name: 'Demander une correction' }).tap();
    const dialog = phone.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Demander une correction' }).tap();
    await dialog.getByText('Écrivez la raison en une phrase.').waitFor();
    await dialog.getByRole('button', { name: 'Revenir' }).tap();
    await dialog.waitFor({ state: 'detached' });
    expect(await faultsOf(phone, ON_A_PHONE)).toEqual([]);
    await approve();
  });

  it('is not published without somebody who speaks of the job', async () => {
    await coordinator.reload();
    await coordinator.getByText(/Aucun ambassadeur métier n’est lié à cette offre/).waitFor();
    expect(await coordinator.getByRole('button', { name: 'Valider et publier' }).count()).toBe(0);
    await phone.goto(`${suite.url}/entreprises/${suite.group.companyId}`);
    await press(phone, 'Ajouter une personne');
    await phone.getByLabel('Prénom et nom').fill('Rose Klein');
    await phone.getByLabel('Métier', { exact: true }).fill('Ébarbeuse');
    await phone.getByLabel('Le métier en trois phrases').fill('La pièce parle sous la main.');
    await press(phone, 'Ajouter cette personne');
    await press(phone, /^Noter son accord.*Rose Klein$/);
    await phone.getByText('A dit oui').waitFor();

    await coordinator.reload();
    await press(coordinator, 'Choisir l’ambassadeur métier');
    await coordinator.getByRole('combobox', { name: 'Qui parlera du métier' }).click();
    await coordinator.getByRole('option', { name: 'Rose Klein, Ébarbeuse' }).click();
    await coordinator.getByRole('button', { name: 'Choisir', exact: true }).click();
    await coordinator.getByText('Rose Klein', { exact: true }).waitFor();
  });

  it('is not published while a passage closes a door: the passage is named, and what to do', async () => {
    const notYet = coordinator.locator('.not-yet');
    await notYet.getByText(/Bac pro exigé.*Écrivez une nouvelle version/).waitFor();
    expect(await coordinator.getByRole('button', { name: 'Valider et publier' }).count()).toBe(0);
    await director.goto(address);
    await director.getByRole('button', { name: 'Déroger par écrit' }).waitFor();
    expect(await coordinator.getByRole('button', { name: 'Déroger par écrit' }).count()).toBe(0);
  });

  it('is mended; the company sees the words that changed since what it approved, and approves', async () => {
    await writeNext('À Gandelu, de jour. Bruit fort.');
    await phone.goto(address);
    await phone.getByText('depuis la version 1, que vous aviez validée').waitFor();
    expect(await phone.locator('del').innerText()).toContain('Bac pro exigé');
    expect(await phone.locator('ins').first().innerText()).toContain('Bruit fort');
    expect(await faultsOf(phone, ON_A_PHONE)).toEqual([]);
    await approve();
  });

  it('is published by the group, its versions kept with their differences', async () => {
    await coordinator.reload();
    await press(coordinator, 'Valider et publier');
    await coordinator.getByText('En ligne').waitFor();
    await press(coordinator, 'Relire la version 2');
    await coordinator.getByText('Ce qui change depuis la version 1').waitFor();
    expect(await faultsOf(coordinator, AT_A_DESK)).toEqual([]);
    const offers = await suite.within((tx) => tx.query<{ state: string }[]>('SELECT state FROM offers'));
    expect(offers).toEqual([{ state: 'published' }]);
  });

  it('is read by everybody, and hangs on a wall: one page, a code that shows', async () => {
    const context = await suite.browser.newContext({ viewport: { width: 1280, height: 1000 } });
    const page = await context.newPage();
    const id = address.split('/').at(-1) ?? '';
    await page.goto(`${suite.url}/public/offres/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Donner leur forme aux pièces' }).waitFor();
    await page.getByText('Vous ébarbez les pièces qui sortent du moule.').waitFor();
    expect([await oneTitle(page), await page.getByText('demande encore').count()]).toEqual([1, 0]);
    await page.goto(`${suite.url}/public/offres/${id}/affiche`);
    expect(await printedPages(page)).toBe(1);
    const dark = await darkShare(page, 'svg.qr');
    expect(dark).toBeGreaterThan(0.2);
    expect(dark).toBeLessThan(0.6);
    await context.close();
  });
});

describe('a demand that the direction lets through', () => {
  it('is waived in writing for one version, seen by the company, and told to whoever looks for work', async () => {
    await coordinator.goto(address);
    await writeRevision('À Gandelu, de jour. Bac pro exigé.');
    await approveRevision();
    await director.goto(address);
    await press(director, 'Déroger par écrit');
    const dialog = director.getByRole('dialog');
    await dialog
      .getByLabel(/Pourquoi ces mots sont-ils indispensables/)
      .fill('Le client l’exige par contrat.');
    await dialog.getByRole('button', { name: 'Déroger par écrit' }).click();
    await director.getByText('Dérogation écrite, version 3').waitFor();
    expect(await faultsOf(director, AT_A_DESK)).toEqual([]);
    await press(director, 'Valider et publier');
    await director.getByText('a validé et publié cette version').first().waitFor();
    await phone.goto(address);
    await phone.getByText('Dérogation écrite, version 3').waitFor();
    const context = await suite.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${suite.url}/public/offres/${address.split('/').at(-1) ?? ''}`);
    await page.getByRole('heading', { name: 'Ce que l’entreprise demande encore' }).waitFor();
    expect(await page.getByText('par contrat').count()).toBe(0);
    expect(await faultsOf(page, ON_A_PHONE)).toEqual([]);
    await context.close();
  });

  async function writeRevision(conditions: string): Promise<void> {
    await press(coordinator, 'Écrire une nouvelle version');
    await coordinator.getByLabel('Les conditions, telles qu’elles sont').fill(conditions);
    await press(coordinator, 'Garder cette version');
    await coordinator.getByText('a écrit une version à relire').first().waitFor();
  }

  async function approveRevision(): Promise<void> {
    await phone.goto(address);
    await phone.getByRole('button', { name: 'Valider cette version' }).tap();
    await phone.getByRole('button', { name: 'Valider cette version' }).waitFor({ state: 'detached' });
  }
});
