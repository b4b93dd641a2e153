import { addAmbassador } from '@passerelle/offers';
import type { Page } from 'playwright-core';
import { faultsOf } from '../factories/a-signed-in-page';
import { HAND, useGroupInBrowsers } from './steps/group-in-browsers';

jest.setTimeout(60_000);
const WIDTHS = [320, 768, 1280, 390];
const suite = useGroupInBrowsers((tx, group) =>
  addAmbassador(tx, group.employer, {
    fullName: 'Gérard Blin',
    trade: 'Ébarbeur',
    yearsInTrade: 22,
    sentences: 'La pièce parle sous la main.',
  }),
);
let phone: Page;
let desk: Page;
beforeAll(async () => {
  phone = await suite.sit(suite.group.employer, HAND);
  desk = await suite.sit(suite.group.employer, { width: 1280 });
}, 30_000);

const kept = (page: Page): Promise<void> => page.getByText(/^Gardé/).waitFor();
const step = (page: Page, title: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name: title }).waitFor();

describe('a need, posted by its company from a phone in three short steps', () => {
  it('begins with the job, kept while it is typed, without taking the field from who types', async () => {
    await phone.goto(`${suite.url}/besoins`);
    await phone.getByRole('link', { name: 'J’ai un besoin' }).tap();
    await step(phone, 'Le métier et les places');
    await phone.getByLabel('Qui cherchez-vous').tap();
    await phone.keyboard.type('Une ébarbeuse ou un ébarbeur', { delay: 60 });
    await kept(phone);
    expect(phone.url()).toMatch(/besoins\/[0-9a-f-]{36}\/ecrire\?etape=1$/);
    await phone.keyboard.type(', de jour');
    await phone.getByLabel('Nombre de postes').fill('2');
    await phone.getByLabel('Lieu (facultatif)').fill('Gandelu');
    await kept(phone);
    expect(await faultsOf(phone, WIDTHS)).toEqual([]);
    await phone.getByRole('button', { name: 'Continuer' }).tap();
  });

  it('goes on after a reload in the middle of the day’s work, every word in its place', async () => {
    await step(phone, 'La journée et les conditions');
    await phone
      .getByLabel('Que fait la personne dans une journée')
      .fill('Elle prend la pièce brute, enlève ce qui dépasse et vérifie à la main.');
    await phone.reload();
    await step(phone, 'La journée et les conditions');
    expect(await phone.getByLabel('Que fait la personne dans une journée').inputValue()).toContain(
      'enlève ce qui dépasse',
    );
    await phone.getByLabel('Horaires (facultatif)').fill('7 h-15 h');
    await phone.getByText('Charges à porter').tap();
    await phone.getByLabel('Charges jusqu’à combien de kilos (facultatif)').fill('12');
    await phone.getByText('Bruit', { exact: true }).tap();
    await kept(phone);
    expect(await faultsOf(phone, WIDTHS)).toEqual([]);
  });

  it('stays on the phone while the connection is cut, and goes when it comes back', async () => {
    await phone.context().setOffline(true);
    await phone.getByLabel('Salaire (facultatif)').fill('12,10 € de l’heure');
    await phone.getByText('La connexion est coupée. Tout est gardé ici, rien n’est perdu.').waitFor();
    await phone.context().setOffline(false);
    await kept(phone);
    await phone.getByRole('button', { name: 'Continuer' }).tap();
  });

  it('is gone on with at the desk, and the phone sees what was written there', async () => {
    await step(phone, 'Les personnes');
    await desk.goto(`${suite.url}/besoins`);
    await desk.getByRole('link', { name: 'Une ébarbeuse ou un ébarbeur, de jour' }).click();
    expect(await desk.getByLabel('Lieu (facultatif)').inputValue()).toBe('Gandelu');
    await desk.getByRole('link', { name: 'Les personnes' }).click();
    await desk.getByLabel('Qui pourrait lui apprendre le métier (facultatif)').fill('Jean Moreau');
    await kept(desk);
    await phone.getByText('Un collègue montre les gestes').tap();
    await phone.getByLabel('Gérard Blin, Ébarbeur').tap();
    await kept(phone);
    expect(await phone.getByLabel('Qui pourrait lui apprendre le métier (facultatif)').inputValue()).toBe(
      'Jean Moreau',
    );
    expect(await faultsOf(phone, WIDTHS)).toEqual([]);
    await phone.getByRole('button', { name: 'Relire et envoyer' }).tap();
  });

  it('is read once more, sent, and kept in its own words', async () => {
    await step(phone, 'Relire et envoyer');
    await phone.getByText('Charges à porter, jusqu’à 12\u00A0kg. Bruit').waitFor();
    expect(await faultsOf(phone, WIDTHS)).toEqual([]);
    await phone.getByRole('button', { name: 'Envoyer le besoin' }).tap();
    await step(phone, 'Une ébarbeuse ou un ébarbeur, de jour');
    await phone.getByText('Déposé', { exact: true }).waitFor();
    const [need] = await suite.within((tx) =>
      tx.query<object[]>(
        'SELECT state, seats, place, hours, pay, constraint_codes, load_kg, training_codes, tutor_name FROM needs',
      ),
    );
    expect(need).toEqual({
      state: 'posted',
      seats: 2,
      place: 'Gandelu',
      hours: '7 h-15 h',
      pay: '12,10 € de l’heure',
      constraint_codes: ['loads', 'noise'],
      load_kg: 12,
      training_codes: ['on_the_job'],
      tutor_name: 'Jean Moreau',
    });
  });
});

describe('words that a company already has', () => {
  it('are pasted as they are', async () => {
    await desk.goto(`${suite.url}/besoins/nouveau/ecrire`);
    await desk.getByRole('button', { name: 'Coller une annonce' }).click();
    await desk.getByLabel('Votre annonce').fill('Fondeur H/F\n\nVous coulez la fonte.');
    await desk.getByRole('button', { name: 'Reprendre cette annonce' }).click();
    expect(await desk.getByLabel('Qui cherchez-vous').inputValue()).toBe('Fondeur H/F');
    await desk.getByRole('link', { name: 'La journée' }).click();
    expect(await desk.getByLabel('Que fait la personne dans une journée').inputValue()).toBe(
      'Fondeur H/F\n\nVous coulez la fonte.',
    );
    await kept(desk);
  });

  it('come from a file of France Travail, looked at before anything is made', async () => {
    const offers = [
      {
        id: '1',
        intitule: 'Monteur de portes (H/F)',
        description: 'Vous montez des portes.',
        nombrePostes: 2,
      },
      { id: '2', intitule: 'Sans texte (H/F)' },
      { id: '3', intitule: 'Vernisseur (H/F)', description: 'Vous vernissez.', salaire: { libelle: 'SMIC' } },
    ];
    await desk.goto(`${suite.url}/besoins`);
    await desk.getByRole('link', { name: 'Importer des offres de France Travail' }).click();
    await desk.locator('input[type=file]').setInputFiles({
      name: 'offres.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ resultats: offers })),
    });
    await desk.getByText(/description\s» est vide ou absent/).waitFor();
    expect(await faultsOf(desk, WIDTHS)).toEqual([]);
    await desk.getByLabel('Vernisseur (H/F)').uncheck();
    await desk.getByRole('button', { name: /Créer 1\sbrouillon/ }).click();
    await desk.getByRole('link', { name: 'Monteur de portes (H/F)' }).waitFor();
    expect(await desk.getByText('Vernisseur (H/F)').count()).toBe(0);
  });
});
