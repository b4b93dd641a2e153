import type { Commune } from '../load-communes';
import { readCsv, UnusableFile } from './read-csv';

const COLUMNS = [
  'insee',
  'nom',
  'codes_postaux',
  'population',
  'departement',
  'region',
  'lat',
  'lon',
  'bassin_ft_2021',
] as const;

/**
 * Reads a list of communes: Insee code, name, postal codes separated by spaces or `|`, population, department, region, place in
 * degrees and France Travail basin of 2021. What a line does not say stays unknown.
 * @param pointer option that named the file @throws UnusableFile naming the line that cannot be read
 */
export function readCommunesFile(text: string, pointer: string): Commune[] {
  const seen = new Set<string>();
  return readCsv(text, COLUMNS, pointer).map(({ line, values }) => {
    const refuse = (what: string): UnusableFile =>
      new UnusableFile(pointer, `ligne ${String(line)} : ${what}`);
    const numberOf = (column: 'population' | 'lat' | 'lon'): number | null => {
      const written = values[column].trim();
      if (written === '') return null;
      if (!/^-?\d+(\.\d+)?$/.test(written)) throw refuse(`${column} n’est pas un nombre`);
      return Number(written);
    };
    const code = values.insee.trim();
    if (!/^(\d{2}|2[AB])\d{3}$/.test(code)) throw refuse(`« ${code} » n’est pas un code Insee`);
    if (seen.has(code)) throw refuse(`le code ${code} figure deux fois`);
    if (values.nom.trim() === '') throw refuse('le nom manque');
    seen.add(code);
    return {
      code,
      name: values.nom.trim().replaceAll("'", '’'),
      postalCodes: values.codes_postaux.split(/[\s|;]+/).filter((each) => each !== ''),
      population: numberOf('population'),
      department: values.departement.trim(),
      region: values.region.trim(),
      latitude: numberOf('lat'),
      longitude: numberOf('lon'),
      employmentAreaCode: values.bassin_ft_2021.trim() || null,
    };
  });
}
