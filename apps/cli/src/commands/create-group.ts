import { createGroup } from '@passerelle/organisations';
import { Database, makeDataSource, makeMail, type Config, type Mail } from '@passerelle/platform';
import { BadInput, type BadField } from '../bad-input';
import type { CommandContext } from '../command-context';
import { defineCommand } from '../command';
import { withDatabase } from '../database/with-database';

/** Opens a real group, without the demonstration, sends its director the invitation and prints its link. */
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
    refuseBad({ '--name': name, '--city': city, '--director': director }, email);
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
        const { invitation, ...made } = await createGroup(new Database(source), group, config.http.publicUrl);
        await send(config, invitation, context);
        await context.write(made);
      } finally {
        await source.destroy();
      }
    });
  },
});

function refuseBad(texts: Readonly<Record<string, string>>, email: string): void {
  const bad: BadField[] = Object.entries(texts)
    .filter(([, text]) => text.trim() === '')
    .map(([pointer]) => ({ pointer, code: 'required', message: 'Ce champ est nécessaire.' }));
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    bad.push({ pointer: '--email', code: 'not_an_email', message: 'Écrivez une adresse e-mail complète.' });
  if (bad.length > 0) throw new BadInput(bad);
}

/** The group exists by now, and its link is printed: a mail that cannot leave is told, and fails nothing. */
async function send(config: Config, invitation: Mail, context: CommandContext<unknown>): Promise<void> {
  try {
    await makeMail({ ...config.mail, dataDirectory: config.dataDirectory }).send(invitation);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    context.tell(`Le message d’invitation n’est pas parti (${why}). Remettez vous-même le lien ci-dessous.`);
  }
}
