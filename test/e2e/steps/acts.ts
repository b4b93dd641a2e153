import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor';

/** What an act asks for, filled by hand in its form. */
export type Filling = (form: Locator) => Promise<void>;

/** Makes an act from the person's page: its button, its form where it asks for something, and the button again. */
export async function makeAct(visitor: Visitor, label: string, fill?: Filling): Promise<void> {
  const { page } = visitor;
  await page.locator('ul.acts').getByRole('button', { name: label, exact: true }).click();
  const form = page.getByRole('dialog', { name: label });
  await fill?.(form);
  await form.getByRole('button', { name: label, exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}

/** Waits until the head of the person's page says that they stand in this state (« Présence confirmée »). */
export async function standsIn(visitor: Visitor, state: string): Promise<void> {
  await visitor.reads(state, visitor.page.locator('.person-facts'));
}

/** Waits until the journal of the person's page holds this line, by this author. */
export async function journalSays(visitor: Visitor, line: string | RegExp): Promise<void> {
  await visitor.page.locator('.journal').getByText(line).first().waitFor();
}
