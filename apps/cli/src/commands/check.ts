import { checkJourneys, DEFINITIONS } from '@passerelle/journeys';
import { Database, makeDataSource } from '@passerelle/platform';
import { defineCommand } from '../command';
import { withDatabase } from '../database/with-database';

/** Replays every journal and verifies every chain. */
export const command = defineCommand({
  summary: 'Rejoue tous les journaux et vérifie toutes les chaînes.',
  options: {},
  output:
    'le compte : {"journeys","replayMismatches","chainBreaks","orphanTimers","stuckOutbox","ok"} ; code 1 si ok est faux.',
  async run(context) {
    await withDatabase(async ({ database }) => {
      const source = await makeDataSource({
        url: database.workerUrl,
        applicationName: 'passerelle check',
      }).initialize();
      try {
        const report = await checkJourneys(new Database(source), DEFINITIONS, () => undefined);
        await context.write(report);
        if (!report.ok)
          throw new Error('Des journaux ou des chaînes ne tiennent pas : voyez le compte ci-dessus.');
      } finally {
        await source.destroy();
      }
    });
  },
});
