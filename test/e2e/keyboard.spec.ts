import { useProduct } from '../environment/product-suite';
import { settled } from './steps/settled';
import { tabThrough, tabTo } from './steps/tab';
import { Visitor } from './steps/visitor';
import { patternOf, walk } from './steps/walk';

const LIMIT_MS = 240_000;
const suite = useProduct({ demo: true });
let visitor: Visitor;

beforeAll(async () => {
  visitor = await Visitor.arrive(suite);
});

describe('without a mouse', () => {
  it(
    'one enters, choosing a role with the tab key and Enter',
    async () => {
      await visitor.open('/connexion');
      await settled(visitor.page);
      await tabTo(visitor.page, /Nadia Ferhat/);
      await visitor.page.keyboard.press('Enter');
      await visitor.page.waitForURL((url) => url.pathname === '/');
      await visitor.arrivesAt(/\d/);
    },
    LIMIT_MS,
  );

  it(
    'the first press of the tab key offers to skip the menu',
    async () => {
      await visitor.open('/');
      await settled(visitor.page);
      await tabTo(visitor.page, /contenu/);
      await visitor.page.keyboard.press('Enter');
      expect(
        await visitor.page.evaluate('document.activeElement.id || document.activeElement.tagName'),
      ).toMatch(/main|contenu|MAIN/);
    },
    LIMIT_MS,
  );

  it(
    'an act is made from the list of people to its confirmation, and Escape leaves its form with the focus where it was',
    async () => {
      const { page } = visitor;
      await visitor.open('/personnes?etape=referral');
      await settled(page);
      await tabTo(page, /Thierno Bah/);
      await page.keyboard.press('Enter');
      await visitor.arrivesAt('Thierno Bah');
      await settled(page);
      await tabTo(page, /Admettre/);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.evaluate('document.activeElement.tagName + document.activeElement.textContent')).toBe(
        'BUTTONAdmettre',
      );
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor();
      await tabTo(page, /Admettre|Confirmer|Enregistrer/);
      await page.keyboard.press('Enter');
      await visitor.reads('Orientation admise');
    },
    LIMIT_MS,
  );

  it(
    'every page lets the tab key reach all that a mouse can, and shows where it is',
    async () => {
      const found: string[] = [];
      await walk(visitor.page, ['/'], async (_pattern, address) => {
        await visitor.open(address);
        await settled(visitor.page);
        found.push(...(await tabThrough(visitor.page)).map((line) => `${patternOf(address)} ${line}`));
      });
      expect(found).toEqual([]);
    },
    LIMIT_MS,
  );
});
