import { join, resolve } from 'node:path';
import { checkJourneys, DEFINITIONS, JOURNAL_HEADS, type CheckReport } from '@passerelle/journeys';
import {
  ensureQueueSchema,
  restoreBackup,
  restoreMails,
  secretKeyOf,
  verifyBackup,
  type Database,
  type VerifiedBackup,
} from '@passerelle/platform';
import { defineCommand } from '../command';
import type { CommandContext } from '../command-context';
import type { OpenDatabase } from '../database/open-database';
import { withDatabase } from '../database/with-database';
import { readPassphrase } from '../passphrase';
import { showProgress } from '../progress';
import { takeLauncherLock } from '../serve/launcher-lock';

/** Makes the database what it was at the instant of a backup, or leaves it as it is. */
export const command = defineCommand({
  summary: 'Remet une sauvegarde dans une base vide ; Passerelle doit être arrêtée.',
  options: {
    from: { type: 'string', required: true, description: 'fichier créé par la commande backup' },
    'passphrase-file': {
      type: 'string',
      description: 'fichier dont la première ligne est la phrase secrète de la sauvegarde',
    },
    replace: {
      type: 'boolean',
      description: 'efface ce que la base contient et met la sauvegarde à la place',
    },
  },
  output:
    'ce qui a été remis, une fois tout vérifié : {"madeAt","tables","rows","files","migrated":[],"secretKey":"same|carried|other","check":{…}}.',
  async run(context) {
    const passphrase = await readPassphrase(context.options['passphrase-file']);
    context.tell('Vérification du fichier…');
    const backup = await verifyBackup(resolve(context.options.from), passphrase);
    await withDatabase(
      async ({ database, config }) => {
        const lock = database.embedded && takeLauncherLock(database.embedded.directory.run);
        try {
          await restore(context, backup, database, join(config.dataDirectory, 'outbox'));
        } finally {
          lock?.release();
        }
      },
      { migrates: false },
    );
  },
});

async function restore(
  context: CommandContext<{ readonly replace: boolean }>,
  backup: VerifiedBackup,
  database: OpenDatabase,
  outboxFolder: string,
): Promise<void> {
  const { manifest } = backup;
  const progress = showProgress(context.stderr, 'Lignes chargées', 1);
  const { appUrl, workerUrl, demoUrl, migration } = database;
  const restored = await restoreBackup({
    backup,
    ownerUrl: migration.ownerUrl,
    passwords: migration.passwords,
    logins: [appUrl, workerUrl, demoUrl ?? appUrl].map((url) => decodeURIComponent(new URL(url).username)),
    replace: context.options.replace,
    journalHeads: JOURNAL_HEADS,
    check,
    onProgress: (done, total) => progress.at(done, total),
  });
  progress.end();
  await ensureQueueSchema(appUrl);
  const files = await restoreMails(backup, outboxFolder);
  const secretKey = secretKeyOf(manifest, database.secretKey);
  if (secretKey === 'carried' && database.embedded)
    await database.embedded.server.adoptSecretKey(manifest.secretKey.value ?? database.secretKey);
  else if (secretKey !== 'same')
    context.tell(
      'La clé de l’application n’est pas celle de la sauvegarde : les seconds facteurs seront à refaire. Remettez la clé d’origine (SECRET_KEY, ou secretKey dans server.json) si vous l’avez encore.',
    );
  await context.write({
    madeAt: manifest.madeAt,
    tables: manifest.tables.length,
    rows: restored.rows,
    files,
    migrated: restored.migrated,
    secretKey: secretKey === 'carried' && !database.embedded ? 'other' : secretKey,
    check: restored.check,
  });
}

/** Timers and messages that fell due since the backup wait for the next start: they are told, and refuse nothing. */
async function check(database: Database): Promise<CheckReport> {
  const report = await checkJourneys(database, DEFINITIONS, () => undefined);
  if (report.replayMismatches + report.chainBreaks > 0)
    throw new Error(
      `Des journaux ou des chaînes de la sauvegarde ne tiennent pas (${report.replayMismatches} et ${report.chainBreaks}). Rien n’a été écrit.`,
    );
  return report;
}
