import { demoAccounts, demoCandidate } from '../../../../seeds/demo/demo-accounts';
import { hasGroups, loadTerritory } from '../../../../seeds/demo/load-territory';
import { DEMONSTRATION_BEACON } from '@passerelle/organisations';
import { Beacon } from '../beacon';
import { defineCommand } from '../command';
import { withDatabase } from '../database/with-database';
import { showProgress, type Progress } from '../progress';

/** Loads the demonstration territory. */
export const command = defineCommand({
  summary: 'Charge le territoire de démonstration « Sud de l’Aisne », tenu à jour de la date du jour.',
  options: {
    'if-empty': {
      type: 'boolean',
      description: 'Ne charge rien dans une base qui sert déjà à un groupement.',
    },
  },
  output:
    'un compte par rôle : {"accounts":[{"role","name","email","password"}]} ; le candidat vient par un lien.',
  async run(context) {
    await withDatabase(async ({ database, config }) => {
      const { demoUrl, secretKey } = database;
      if (!demoUrl)
        throw new Error(
          'La démonstration se charge dans la base que Passerelle apporte avec elle : relancez sans DATABASE_URL.',
        );
      if (context.options['if-empty'] && (await hasGroups(demoUrl)) === 'others') {
        await context.write({ accounts: [] });
        return;
      }
      const shown = new Map<string, Progress>();
      const beacon = await Beacon.light(demoUrl, DEMONSTRATION_BEACON);
      const loaded = await loadTerritory({
        demoUrl,
        secretKey,
        publicUrl: config.http.publicUrl,
        now: new Date().toISOString(),
        onProgress: (group, done, total, overall) => {
          beacon.show(overall);
          const progress = shown.get(group) ?? showProgress(context.stderr, `Démonstration, ${group}`, total);
          shown.set(group, progress);
          progress.at(done);
          if (done === total) progress.end();
        },
      }).finally(() => beacon.putOut());
      if (!loaded) context.tell('Le territoire de démonstration est déjà là.');
      const candidate = await demoCandidate(demoUrl, config.http.publicUrl);
      await context.write({ accounts: [...demoAccounts(), ...(candidate ? [candidate] : [])] });
    });
  },
});
