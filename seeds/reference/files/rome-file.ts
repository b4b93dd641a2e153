import type { RomeTrade } from '../load-rome';
import { readCsv, UnusableFile } from './read-csv';

const COLUMNS = ['code_rome', 'libelle_rome', 'emploi_reglemente'] as const;
/** What the source says of a regulated trade; nothing where it does not know. */
const REGULATED = new Map([
  ['O', true],
  ['N', false],
  ['', null],
]);

/**
 * Reads the list of trades that France Travail publishes with each version of the ROME (`unix_referentiel_code_rome_v…_utf8.csv`).
 * @param pointer option that named the file @throws UnusableFile naming the line that cannot be read
 */
export function readRomeFile(text: string, pointer: string): RomeTrade[] {
  const seen = new Set<string>();
  return readCsv(text, COLUMNS, pointer).map(({ line, values }) => {
    const refuse = (what: string): UnusableFile =>
      new UnusableFile(pointer, `ligne ${String(line)} : ${what}`);
    const code = values.code_rome.trim();
    const regulated = REGULATED.get(values.emploi_reglemente.trim());
    if (!/^[A-Z]\d{4}$/.test(code)) throw refuse(`« ${code} » n’est pas un code ROME`);
    if (seen.has(code)) throw refuse(`le code ${code} figure deux fois`);
    if (values.libelle_rome.trim() === '') throw refuse('le libellé manque');
    if (regulated === undefined) throw refuse('emploi_reglemente vaut O, N ou rien');
    seen.add(code);
    return { code, label: values.libelle_rome.trim().replaceAll("'", '’'), regulated };
  });
}
