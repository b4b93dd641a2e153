import { defineCommand } from '../command';
import { commandNames, loadCommand } from '../registry';

/** Lists the commands. */
export const command = defineCommand({
  summary: 'Liste les commandes de Passerelle.',
  options: {},
  output: 'la liste des commandes : {"commands":[{"name","summary"}]}',
  async run(context) {
    const commands = await Promise.all(
      commandNames().map(async (name) => ({ name, summary: (await loadCommand(name)).summary })),
    );
    const width = Math.max(...commands.map(({ name }) => name.length));
    context.tell('Commandes (npm run --silent cli -- <commande> --help pour le détail) :');
    for (const { name, summary } of commands) context.tell(`  ${name.padEnd(width)}  ${summary}`);
    await context.write({ commands });
  },
});
