import { join, resolve } from 'node:path';
import { JOURNAL_HEADS } from '@passerelle/journeys';
import { makeBackup } from '@passerelle/platform';
import { defineCommand } from '../command';
import { withDatabase } from '../database/with-database';
import { readPassphrase } from '../passphrase';
import { showProgress } from '../progress';
import { productVersion } from '../project-root';

/** Keeps the whole database, as it stands at one instant, in one file. */
export const command = defineCommand({
  summary: 'Sauvegarde toute la base dans un fichier, sans arrêter Passerelle.',
  options: {
    to: { type: 'string', required: true, description: 'fichier à créer (il ne doit pas exister)' },
    'passphrase-file': {
      type: 'string',
      description: 'fichier dont la première ligne est la phrase secrète qui chiffre la sauvegarde',
    },
  },
  output:
    'ce qui a été gardé : {"file","bytes","encrypted","madeAt","migration","tables","rows","journeys","files"}.',
  async run(context) {
    const file = resolve(context.options.to);
    const passphrase = await readPassphrase(context.options['passphrase-file']);
    await withDatabase(
      async ({ database, config }) => {
        const progress = showProgress(context.stderr, 'Tables sauvegardées', 1);
        const kept = await makeBackup({
          ownerUrl: database.migration.ownerUrl,
          file,
          passphrase,
          secretKey: database.secretKey,
          carriesKey: database.embedded !== null,
          outboxFolder: join(config.dataDirectory, 'outbox'),
          version: productVersion(),
          journalHeads: JOURNAL_HEADS,
          onProgress: (done, total) => progress.at(done, total),
        });
        progress.end();
        if (passphrase === null)
          context.tell(
            'Ce fichier contient des données personnelles en clair : gardez-le comme la base elle-même, ou chiffrez-le (--passphrase-file).',
          );
        await context.write({
          file,
          bytes: kept.fileBytes,
          encrypted: passphrase !== null,
          madeAt: kept.madeAt,
          migration: kept.migrations.at(-1),
          tables: kept.tables.length,
          rows: kept.tables.reduce((sum, { rows }) => sum + rows, 0),
          journeys: kept.journals.reduce((sum, { journeys }) => sum + journeys, 0),
          files: kept.files.length,
        });
      },
      { migrates: false },
    );
  },
});
