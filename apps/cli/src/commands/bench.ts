import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BadInput } from '../bad-input';
import { defineCommand } from '../command';
import { projectRoot } from '../project-root';

const SCRIPT = 'run.mjs';

/** Runs a bench. They live with the tests and are programs of their own: the product knows of them only where to find them. */
export const command = defineCommand({
  summary:
    'Mesure ce que Passerelle sait faire, à côté de ses concurrents ; « bench list » nomme les mesures.',
  words: ['NAME'],
  options: {
    rounds: { type: 'string', description: 'Nombre de tours (5 par défaut) ; chaque tour mesure tout.' },
    legs: { type: 'string', description: 'Les seules épreuves à mesurer, séparées par des virgules.' },
    past: {
      type: 'string',
      description: 'Nombre de parcours passés (1000000 par défaut ; 0 : sans cette épreuve).',
    },
    adverts: {
      type: 'string',
      description: 'Fichier d’annonces annotées, une par ligne, à mesurer avec celles du projet.',
    },
    errors: {
      type: 'boolean',
      description: 'Dit chaque passage oublié et chaque passage marqué à tort.',
    },
  },
  output:
    'les mesures : {"name","machine","repeats","figures":{…},"ratios":{…}} ; le tableau va sur la sortie d’erreur.',
  async run(context) {
    const [name = ''] = context.words;
    const folder = join(projectRoot(), 'test/bench');
    const names = benches(folder);
    if (name === 'list') {
      await context.write(names);
      return;
    }
    if (!names.includes(name)) throw unknownBench(names);
    const asked = Object.entries(context.options).flatMap(([option, value]) =>
      typeof value === 'string' ? [`--${option}`, checked(option, value)] : value ? [`--${option}`] : [],
    );
    await runScript(join(folder, name, SCRIPT), asked);
  },
});

function benches(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, SCRIPT)))
    .sort();
}

function unknownBench(names: readonly string[]): BadInput {
  const known = names.length > 0 ? names.join(', ') : 'aucune : les mesures viennent avec les sources';
  return new BadInput([
    { pointer: 'NAME', code: 'unknown', message: `cette mesure n’existe pas ; il y a : ${known}` },
  ]);
}

/** @throws BadInput where a number is not one, or a file is not there */
function checked(option: string, value: string): string {
  if (option === 'legs') return value;
  const refuse = (code: string, message: string): BadInput =>
    new BadInput([{ pointer: `--${option}`, code, message }]);
  if (option === 'adverts') {
    if (!existsSync(value)) throw refuse('unknown', 'ce fichier n’existe pas');
    return resolve(value);
  }
  const least = option === 'rounds' ? 1 : 0;
  if (!(/^\d{1,8}$/.test(value) && Number(value) >= least))
    throw refuse('number', `indiquez un nombre entier, ${String(least)} ou plus`);
  return value;
}

/** Hands the standard streams to the script: its answer is the command's. @throws when it fails */
function runScript(script: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`La mesure s’est arrêtée (code ${code ?? 'aucun'}).`)),
    );
  });
}
