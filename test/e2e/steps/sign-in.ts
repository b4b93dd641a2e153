import { generate } from 'otplib';
import { tokenIn } from '../../environment/mails';
import type { ProductSuite } from '../../environment/product-suite';
import type { TestAccount } from '../../factories/an-account';
import type { Visitor } from './visitor';

/** Signs in with address and password; where the role asks for a second factor, sets it up as on the first day. */
export async function signIn(visitor: Visitor, { email, password }: TestAccount): Promise<void> {
  const { page } = visitor;
  await visitor.open('/connexion');
  await visitor.write('Adresse e-mail', email);
  await visitor.write('Mot de passe', password);
  await visitor.press('Se connecter');
  await page.getByRole('heading', { level: 1, name: /^(?!Connexion)/ }).waitFor();
  if (new URL(page.url()).pathname === '/connexion') await setUpSecondFactor(visitor);
  await isIn(visitor);
}

async function setUpSecondFactor(visitor: Visitor): Promise<void> {
  const secret = await visitor.page.locator('.hash').first().innerText();
  await visitor.write('Code à six chiffres', await generate({ secret: secret.trim() }));
  await visitor.press('Vérifier');
  await visitor.press('Je les ai gardés, continuer');
}

/** Signs in as advisors and companies do: a link by e-mail, and one click. */
export async function signInByLink(visitor: Visitor, suite: ProductSuite, email: string): Promise<void> {
  await visitor.open('/connexion');
  await visitor.write('Votre adresse e-mail', email);
  await visitor.press('Recevoir un lien');
  await visitor.reads('un lien vient d’y être envoyé');
  const { text } = await suite.mail(email, '/connexion/lien#');
  await visitor.open(`/connexion/lien#${tokenIn(text)}`);
  await visitor.press('Entrer dans Passerelle');
  await isIn(visitor);
}

/** Enters the demonstration by one click, in the role of this plural (« Coordinateurs »). */
export async function enterDemonstration(visitor: Visitor, role: string | RegExp): Promise<void> {
  await visitor.open('/connexion');
  await visitor.press(role, visitor.page.getByRole('list', { name: 'Entrer comme' }));
  await isIn(visitor);
}

/** Waits for the first page of a signed-in person. */
async function isIn({ page }: Visitor): Promise<void> {
  await page.waitForURL((url) => !url.pathname.startsWith('/connexion'));
  await page.getByRole('heading', { level: 1 }).waitFor();
}
