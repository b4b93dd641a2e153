import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readCommunesFile } from '../../../../seeds/reference/files/communes-file';
import { readRomeFile } from '../../../../seeds/reference/files/rome-file';
import { loadCommunes } from '../../../../seeds/reference/load-communes';
import { loadReference } from '../../../../seeds/reference/load-reference';
import { loadRome } from '../../../../seeds/reference/load-rome';
import type { Source } from '../../../../seeds/reference/loaded';
import { Database, makeDataSource } from '@passerelle/platform';
import { BadInput } from '../bad-input';
import { defineCommand } from '../command';
import { withDatabase } from '../database/with-database';

/** Loads the reference lists: the extract that comes with the product, then the whole official files that are given. */
export const command = defineCommand({
  summary: 'Charge les listes de référence : savoir-être, bassins, métiers du ROME, communes.',
  options: {
    rome: {
      type: 'string',
      description: 'Fichier CSV des métiers publié par France Travail (code_rome, libelle_rome, …).',
    },
    communes: { type: 'string', description: 'Fichier CSV des communes (insee, nom, codes_postaux, …).' },
    date: {
      type: 'string',
      description: 'Date de publication des fichiers, AAAA-MM-JJ (à défaut, celle de chaque fichier).',
    },
  },
  output:
    'ce qui a été chargé : {"extract":{…},"rome":{"read","changed"},"communes":{"read","changed"}} ; relancée, elle ne change rien.',
  async run(context) {
    const { rome, communes, date } = context.options;
    if (date !== undefined && !isDay(date))
      throw new BadInput([
        { pointer: '--date', code: 'not_a_date', message: 'Écrivez une date AAAA-MM-JJ.' },
      ]);
    // Files are read whole before anything is written: a bad line leaves every list as it was.
    const trades = rome === undefined ? null : readRomeFile(textOf(rome, '--rome'), '--rome');
    const places =
      communes === undefined ? null : readCommunesFile(textOf(communes, '--communes'), '--communes');
    await withDatabase(async ({ database }) => {
      const source = await makeDataSource({
        url: database.appUrl,
        applicationName: 'passerelle load-reference',
      }).initialize();
      try {
        const loaded = await new Database(source).inTransaction({ groupId: null }, async (tx) => ({
          extract: await loadReference(tx),
          ...(rome !== undefined && trades && { rome: await loadRome(tx, trades, romeSource(rome, date)) }),
          ...(communes !== undefined &&
            places && { communes: await loadCommunes(tx, places, communesSource(communes, date)) }),
        }));
        await context.write(loaded);
      } finally {
        await source.destroy();
      }
    });
  },
});

/** The version of the ROME is in the name that France Travail gives its file. */
function romeSource(file: string, date: string | undefined): Source {
  const version = /v\d+/i.exec(basename(file))?.[0].toLowerCase();
  const source = `ROME${version ? ` ${version}` : ''}, France Travail, licence ouverte`;
  return { source, sourceDate: date ?? dayOf(file) };
}

function communesSource(file: string, date: string | undefined): Source {
  const source = 'Communes, codes Insee et postaux, bassins de France Travail de 2021, licence ouverte';
  return { source, sourceDate: date ?? dayOf(file) };
}

function textOf(file: string, pointer: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadInput([{ pointer, code: 'unknown', message: 'Ce fichier ne peut pas être lu.' }]);
  }
}

const dayOf = (file: string): string => statSync(file).mtime.toISOString().slice(0, 10);

function isDay(written: string): boolean {
  const day = new Date(`${written}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(written) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(written)
  );
}
