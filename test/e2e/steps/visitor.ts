import type { Locator, Page } from 'playwright-core';
import type { ProductSuite } from '../../environment/product-suite';
import { collectConsole, type ConsoleWatch } from './console';

/** Width of a desk's screen and of a telephone's, in pixels. */
export const DESK = 1280;
export const PHONE = 390;

const TICKED = 'input[type=radio], input[type=checkbox]';
const TYPED = 'input:not([type=radio], [type=checkbox]), textarea';

/** Somebody before a browser of their own: what they open, press and read. */
export class Visitor {
  private constructor(
    readonly page: Page,
    readonly console: ConsoleWatch,
    private readonly suite: ProductSuite,
  ) {}

  /** Opens a browser for somebody. @param width of the window in pixels */
  static async arrive(suite: ProductSuite, width = DESK): Promise<Visitor> {
    const context = await suite.openBrowser(width);
    return new Visitor(await context.newPage(), collectConsole(context), suite);
  }

  /** Address of the product, without a final slash. */
  get home(): string {
    return this.suite.url;
  }

  /** Opens a page of the product by its path, or any address. */
  async open(path: string): Promise<void> {
    await this.page.goto(path.startsWith('/') ? `${this.suite.url}${path}` : path);
  }

  /** Presses the button or the link of this name. */
  async press(name: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    const button = within.getByRole('button', { name });
    const link = within.getByRole('link', { name });
    await button.or(link).first().click();
  }

  /** Writes in the field of this label. */
  async write(label: string | RegExp, words: string, within: Locator | Page = this.page): Promise<void> {
    const field = within.getByLabel(label, { exact: typeof label === 'string' });
    await field.and(this.page.locator(TYPED)).fill(words);
  }

  /** Writes a day in the field of this label, as people say it: « 2 mars 2026 ». */
  async writeDay(label: string, day: string, within: Locator | Page = this.page): Promise<void> {
    await this.write(label, day, within);
    await this.page.keyboard.press('Tab');
  }

  /** Chooses in the list of this label. */
  async choose(label: string, option: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await within.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** Ticks the box or the choice of this label. */
  async tick(label: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    const box = within.getByLabel(label, { exact: typeof label === 'string' });
    await box.and(this.page.locator(TICKED)).check();
  }

  /** Waits until the words stand on the page. */
  async reads(words: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await within.getByText(words).first().waitFor();
  }

  /** Waits until the page of this title is there. */
  async arrivesAt(title: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }
}
