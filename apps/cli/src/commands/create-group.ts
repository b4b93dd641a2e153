import { createGroup } from '@passerelle/organisations';
import { Database, makeDataSource } from '@passerelle/platform';
import { BadInput } from '../bad-input';
import { defineCommand } from '../command';
import { withDatabase } from '../database/with-database';

/** Opens a real group, without the demonstration, and prints the link of its director. */
export const command = defineCommand({
  summary: 'Ouvre un groupement, vide, et invite sa direction.',
  options: {
    name: { type: 'string', required: true, description: 'nom du groupement' },
    'short-name': { type: 'string', description: 'nom court, pour l’en-tête des pages (le nom, sinon)' },
    city: { type: 'string', required: true, description: 'ville du siège' },
    'without-label': {
      type: 'boolean',
      description: 'le groupement n’a pas le label GEIQ : aucune aide de l’État',
    },
    director: { type: 'string', required: true, description: 'prénom et nom de la personne qui le dirige' },
    email: { type: 'string', required: true, description: 'son adresse e-mail' },
  },
  output:
    'les identifiants et le lien d’invitation : {"groupId","directorId","link"} ; le lien sert une fois, pendant sept jours.',
  async run(context) {
    const { name, city, director, email, ...options } = context.options;
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
      throw new BadInput([
        { pointer: '--email', code: 'not_an_email', message: 'Écrivez une adresse e-mail complète.' },
      ]);
    await withDatabase(async ({ database, config }) => {
      const source = await makeDataSource({
        url: database.appUrl,
        applicationName: 'passerelle create-group',
      }).initialize();
      try {
        const group = {
          name,
          shortName: options['short-name'] ?? name,
          city,
          labelled: !options['without-label'],
          director: { fullName: director, email },
        };
        await context.write(await createGroup(new Database(source), group, config.http.publicUrl));
      } finally {
        await source.destroy();
      }
    });
  },
});
