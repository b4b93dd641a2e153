import { loadLaunchConfig, migrate } from '@passerelle/platform';
import { defineCommand } from '../command';
import { openDatabase } from '../database/open-database';

/** Brings a database up to date. */
export const command = defineCommand({
  summary: 'Prépare les rôles de la base et applique les migrations en attente.',
  options: {},
  output: 'ce qui a été fait : {"applied":["<migration>"],"queueSchema":<version>}',
  async run(context) {
    const database = await openDatabase(loadLaunchConfig());
    try {
      const report = await migrate(database.migration);
      context.tell(
        report.applied.length === 0
          ? 'Le schéma est à jour.'
          : `${report.applied.length} migration(s) appliquée(s).`,
      );
      await context.write(report);
    } finally {
      await database.close();
    }
  },
});
