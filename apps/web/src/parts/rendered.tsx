import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { theme } from '../app/theme/theme';

/** A part as HTML, in the house theme, at an address: what the specs look at. */
export function rendered(part: ReactNode, at = '/'): string {
  const html = renderToStaticMarkup(
    <MemoryRouter initialEntries={[at]}>
      <MantineProvider theme={theme} forceColorScheme="light">
        {part}
      </MantineProvider>
    </MemoryRouter>,
  );
  return html.replace(/<style[\s\S]*?<\/style>/g, '');
}

/** The words of some HTML as a reader meets them, every space plain. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
}
