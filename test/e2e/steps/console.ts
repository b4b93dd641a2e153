import type { BrowserContext } from 'playwright-core';

/** What went wrong on the pages of a browser, in the words of its console. */
export interface ConsoleWatch {
  /** Errors written to the console, and failures that no code caught, with the address of their page. */
  readonly faults: readonly string[];
}

/** Watches every page of a browser from now on. */
export function collectConsole(context: BrowserContext): ConsoleWatch {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    faults.push(`${message.page()?.url() ?? ''}: ${message.text()}${url ? ` (${url})` : ''}`);
  });
  context.on('weberror', (failure) => {
    faults.push(`${failure.page()?.url() ?? ''}: ${String(failure.error())}`);
  });
  return { faults };
}
