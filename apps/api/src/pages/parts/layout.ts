import { typographic } from '@passerelle/journeys';
import { html, Html } from '@passerelle/platform';
import { pictogram } from './pictogram';
import { STYLES } from './styles';

const MARK = html`<img src="/p/assets/logo-clair.svg" alt="" width="50" height="31" />Passerelle`;

/** What a page may have besides its title and its content. */
export interface PageParts {
  /** For a page that everybody may find: its address and what search engines say of it. A page without is for its reader alone. */
  readonly open?: { readonly address: string; readonly says: string };
  /** Cards side by side where there is room. */
  readonly wide?: boolean;
  readonly styles?: string;
  readonly head?: Html;
}

/** A whole page for a person. It reads without script; the script only offers to read it aloud. */
export function page(title: string, content: Html, parts: PageParts = {}): string {
  const { open, wide, styles, head } = parts;
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${
          open
            ? html`<link rel="canonical" href="${open.address}" />
                <meta name="description" content="${open.says}" />`
            : html`<meta name="robots" content="noindex, nofollow" />`
        }
        <title>${typographic(title)} – Passerelle</title>
        <link rel="icon" href="data:," />
        <style>
          ${new Html(STYLES)} ${styles && new Html(styles)}
        </style>
        ${head}
        <script src="/p/assets/listen.js" defer></script>
      </head>
      <body>
        <header>
          ${open ? html`<a class="brand" href="/public/offres">${MARK}</a>` : html`<span class="brand">${MARK}</span>`}
          <button class="btn small" type="button" id="listen" hidden>
            ${pictogram('listen')}<span>Écouter</span>
          </button>
        </header>
        <main class="wrap${wide ? ' wide' : ''}" id="contenu">${content}</main>
      </body>
    </html>`.text;
}
