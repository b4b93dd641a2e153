import { loadLaunchConfig } from '@passerelle/platform';
import { defineCommand } from '../command';
import { serve } from '../serve/serve';

/** Runs the whole product; what `npm start` does once the code is compiled. */
export const command = defineCommand({
  summary:
    'Lance Passerelle : base embarquée (ou DATABASE_URL), migrations, API, pages et worker, jusqu’à Ctrl-C.',
  options: {},
  output: 'l’adresse des pages et les comptes de démonstration, en texte.',
  async run(context) {
    await serve(loadLaunchConfig(), (line) => context.writeText(`${line}\n`));
  },
});
