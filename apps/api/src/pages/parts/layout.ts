import { typographic } from '@passerelle/journeys';
import { html, Html } from '@passerelle/platform';
import { pictogram } from './pictogram';
import { STYLES } from './styles';

/** A whole page for a person. It reads without script; the script only offers to read it aloud. */
export function page(title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${typographic(title)} – Passerelle</title>
        <link rel="icon" href="data:," />
        <style>
          ${new Html(STYLES)}
        </style>
        <script src="/p/assets/listen.js" defer></script>
      </head>
      <body>
        <header>
          <span class="brand"
            ><img src="/p/assets/logo-clair.svg" alt="" width="50" height="31" />Passerelle</span
          >
          <button class="btn small" type="button" id="listen" hidden>
            ${pictogram('listen')}<span>Écouter</span>
          </button>
        </header>
        <main class="wrap" id="contenu">${content}</main>
      </body>
    </html>`.text;
}
